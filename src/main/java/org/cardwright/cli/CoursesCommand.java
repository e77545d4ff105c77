package org.cardwright.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CatalogExport;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.link.LinkResults;
import org.cardwright.course.link.LinkStore;
import org.cardwright.data.DataFolder;
import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CourseKind;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code courses FOLDER}: lists the distinct courses of all cards. */
@Command(name = "courses", description = "${bundle:cli.courses.description}")
final class CoursesCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", arity = "0..1", description = "${bundle:cli.courses.folder}")
    private String folder;

    @ArgGroup(exclusive = true)
    private Form form;

    private final Output output;

    private static final class Form {
        @Option(names = "--json", description = "${bundle:cli.courses.json}")
        private boolean json;

        @Option(names = "--csv", paramLabel = "FILE", description = "${bundle:cli.courses.csv}")
        private String csv;

        @Option(names = "--xlsx", paramLabel = "FILE", description = "${bundle:cli.courses.xlsx}")
        private String xlsx;
    }

    CoursesCommand(Output output) {
        this.output = output;
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @Override
    public Integer call() throws CommandFailure {
        if (folder == null) {
            throw new MissingParameterException(spec.commandLine(), spec.positionalParameters().getFirst(), "");
        }
        CardSet<CardDocument> cards = CardSet.readFolder(folder);
        List<CatalogCourse> all = CourseCatalog.of(cards.cards()).courses();
        List<CatalogCourse> courses = all.stream()
                .filter(course -> course.kind() == CourseKind.LINKED || course.kind() == CourseKind.UNLINKED).toList();
        if (form == null) {
            output.write(text(courses));
        } else if (form.json) {
            output.write(CoursesJson.of(courses));
        } else if (form.csv != null) {
            write(form.csv, out -> CatalogExport.csv(courses, cards.cards(), results(), out));
        } else {
            write(form.xlsx, out -> CatalogExport.xlsx(courses, cards.cards(), results(), out));
        }
        int others = all.stream().mapToInt(course -> course.occurrences().size()).sum()
                - courses.stream().mapToInt(course -> course.occurrences().size()).sum();
        if (others > 0) {
            spec.commandLine().getErr().println(Strings.get("cli.courses.others", others));
        }
        cards.problems().forEach(spec.commandLine().getErr()::println);
        return cards.problems().isEmpty() ? ExitCodes.DONE : ExitCodes.IO_ERROR;
    }

    /** What the last checks of links found, in the window or here. */
    static LinkResults results() {
        return new LinkStore(Optional.of(DataFolder.locate())).load();
    }

    private static String text(List<CatalogCourse> courses) {
        StringBuilder text = new StringBuilder();
        courses.forEach(course -> text.append(course.cards()).append('\t').append(course.title()).append('\t')
                .append(course.provider()).append('\t').append(course.url()).append('\n'));
        return text.toString();
    }

    private static void write(String file, Writing writing) throws CommandFailure {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(file)))) {
            writing.to(out);
        } catch (InvalidPathException e) {
            throw CommandFailure.badInput(Strings.get("cli.error.path", file), e);
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("cli.courses.not-written", file, e.getMessage()), e);
        }
    }
}
