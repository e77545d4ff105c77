package org.cardwright.ui.course;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CatalogExport;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;

/** The kinds of files that the listed courses can be written to. */
enum CatalogFile {
    CSV("csv") {
        @Override
        void write(List<CatalogCourse> courses, OutputStream out) throws IOException {
            CatalogExport.csv(courses, out);
        }
    },
    XLSX("xlsx") {
        @Override
        void write(List<CatalogCourse> courses, OutputStream out) throws IOException {
            CatalogExport.xlsx(courses, out);
        }
    };

    private final String ending;

    CatalogFile(String ending) {
        this.ending = ending;
    }

    abstract void write(List<CatalogCourse> courses, OutputStream out) throws IOException;

    /** Asks for the file and writes the courses as they are listed; says what came of it. */
    void write(Workbench bench, List<CatalogCourse> courses) {
        bench.dialogs().chooseNewFile(Strings.get("courses.export.title", courses.size()),
                String.join(".", "courses", ending))
                .ifPresent(file -> bench.background().run(Strings.get("courses.export.busy"), progress -> {
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                        write(courses, out);
                    }
                    return file;
                }, done -> bench.message(Strings.get("courses.export.done", courses.size(), name(done))),
                        reason -> bench.dialogs().error(Strings.get("courses.export.failed", name(file)),
                                Strings.get("courses.export.failedText", reason))));
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
