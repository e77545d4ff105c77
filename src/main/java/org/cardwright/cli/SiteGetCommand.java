package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.cardwright.export.ExportException;
import org.cardwright.export.SiteAddress;
import org.cardwright.export.SiteClone;
import org.cardwright.i18n.Strings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code site get ADDRESS FOLDER}: copies a site to a new folder, whole or not at all, and prints its folders of cards. */
@Command(name = "get", description = "${bundle:cli.site.get.description}")
final class SiteGetCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ADDRESS", description = "${bundle:cli.site.get.address}")
    private String address;

    @Parameters(index = "1", paramLabel = "FOLDER", description = "${bundle:cli.site.get.folder}")
    private String folder;

    @Option(names = "--shallow", description = "${bundle:cli.site.get.shallow}")
    private boolean shallow;

    @Mixin
    private ServerToken token;

    private final Output output;

    SiteGetCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws CommandFailure {
        SiteAddress from;
        Path place = ExportCommand.path(folder);
        try {
            from = SiteAddress.of(address);
            Optional<String> taken = SiteClone.problem(place);
            if (taken.isPresent()) {
                throw CommandFailure.badInput(taken.get());
            }
        } catch (ExportException e) {
            throw CommandFailure.badInput(e.getMessage(), e);
        }
        if (from.secret()) {
            spec.commandLine().getErr().println(Strings.get("cli.site.get.secret"));
        }
        token.use();
        try {
            List<Path> cards = get(from, place);
            if (cards.isEmpty()) {
                spec.commandLine().getErr().println(Strings.get("cli.error", Strings.get("site.get.no-cards", place)));
                return ExitCodes.FINDINGS;
            }
            StringBuilder text = new StringBuilder();
            cards.forEach(one -> text.append(one).append('\n'));
            output.write(text.toString());
            return ExitCodes.DONE;
        } catch (IOException e) {
            ServerToken.hint(e).ifPresent(spec.commandLine().getErr()::println);
            throw CommandFailure.io(e.getMessage(), e);
        }
    }

    private List<Path> get(SiteAddress from, Path place) throws IOException {
        try (var progress = new TerminalProgress(spec.commandLine().getErr(), "cli.site.get.progress")) {
            return SiteClone.get(from, place, shallow, progress);
        }
    }
}
