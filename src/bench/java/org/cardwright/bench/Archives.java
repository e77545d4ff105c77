package org.cardwright.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The class path as the run script has it: Java's cache of classes needs archives, so folders are packed, and JavaFX
 * finds its system libraries sooner beside its archive.
 */
final class Archives {
    private Archives() {}

    static String classPath(Path work) throws IOException {
        List<String> archives = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            archives.add(Files.isDirectory(Path.of(entry)) ? packed(work, entry, archives.size())
                    : javaFx(work.resolve("javafx"), Path.of(entry)));
        }
        return String.join(File.pathSeparator, archives);
    }

    private static String packed(Path work, String folder, int number) {
        String archive = work.resolve("classes-" + number + ".jar").toString();
        ToolProvider.findFirst("jar").orElseThrow()
                .run(System.out, System.err, "--create", "--file", archive, "-C", folder, ".");
        return archive;
    }

    /** Unpacks what libraries the archive holds, and moves the one that looks for them to their place. */
    private static String javaFx(Path libraries, Path archive) throws IOException {
        String name = archive.getFileName().toString();
        if (!name.startsWith("javafx-")) {
            return unsigned(libraries.resolveSibling("unsigned"), archive).toString();
        }
        Files.createDirectories(libraries);
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(found -> found.getName().matches("[^/]+\\.(so|dylib|dll)")).toList()) {
                Files.copy(zip.getInputStream(entry), libraries.resolve(entry.getName()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!name.matches("javafx-graphics-[0-9.]+-.*")) {
            return archive.toString();
        }
        Path moved = libraries.resolve(name);
        Files.copy(archive, moved, StandardCopyOption.REPLACE_EXISTING);
        return moved.toString();
    }

    /** The archive, or a copy without its signature, where it has one. */
    private static Path unsigned(Path copies, Path archive) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            if (zip.stream().noneMatch(Archives::signature)) {
                return archive;
            }
            Path copy = Files.createDirectories(copies).resolve(archive.getFileName());
            try (var out = new ZipOutputStream(Files.newOutputStream(copy))) {
                for (ZipEntry entry : zip.stream().filter(found -> !signature(found)).toList()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    zip.getInputStream(entry).transferTo(out);
                }
            }
            return copy;
        }
    }

    private static boolean signature(ZipEntry entry) {
        return entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
    }
}
