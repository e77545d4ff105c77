package org.cardwright.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A library that the program brings along.
 *
 * @param artifact its name where libraries are published, and that of its file without a version
 * @param licenses the names of its licenses
 */
public record Library(String artifact, String name, List<String> licenses, String copyright) {
    /** The license of the program itself. */
    public static final String OWN_LICENSE = "Apache-2.0";

    public Library {
        licenses = List.copyOf(licenses);
    }

    /** All of them, sorted by name. */
    public static List<Library> all() {
        return read("libraries.tsv").lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .map(parts -> new Library(parts[0], parts[1], List.of(parts[2].split(" ")), parts[3]))
                .sorted((a, b) -> a.name().compareToIgnoreCase(b.name())).toList();
    }

    /** The copyright, and the whole text of each license. */
    public String text() {
        return name + "\n" + copyright + "\n\n" + licenses.stream().map(Library::license).collect(Collectors.joining("\n\n"));
    }

    /** The whole text of a license. */
    public static String license(String name) {
        return read(name + ".txt");
    }

    private static String read(String file) {
        try (InputStream in = Objects.requireNonNull(Library.class.getResourceAsStream("/licenses/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
