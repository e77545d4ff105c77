package org.cardwright.bench;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;

/** The class path as the run script has it: Java's cache of classes needs archives, so folders are packed. */
final class Archives {
    private Archives() {}

    static String classPath(Path work) {
        List<String> archives = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            archives.add(Files.isDirectory(Path.of(entry)) ? packed(work, entry, archives.size()) : entry);
        }
        return String.join(File.pathSeparator, archives);
    }

    private static String packed(Path work, String folder, int number) {
        String archive = work.resolve("classes-" + number + ".jar").toString();
        ToolProvider.findFirst("jar").orElseThrow()
                .run(System.out, System.err, "--create", "--file", archive, "-C", folder, ".");
        return archive;
    }
}
