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

    /** A line of a license that is at least so long goes on in the next one. */
    private static final int FULL = 55;

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

    /** The same without the breaks of its lines within paragraphs, so that it wraps at any width. */
    public String flowing() {
        StringBuilder flowing = new StringBuilder();
        boolean goesOn = false;
        for (String line : text().lines().toList()) {
            String words = line.strip();
            flowing.append(goesOn && !words.isEmpty() ? " " : flowing.isEmpty() ? "" : "\n").append(words);
            goesOn = line.length() >= FULL;
        }
        return flowing.toString();
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
