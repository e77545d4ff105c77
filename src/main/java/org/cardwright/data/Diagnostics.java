package org.cardwright.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * What somebody needs who helps a person with the program: versions, settings, counts and the log. No text of a card, and of
 * paths and addresses only the ends; nothing is sent anywhere. For a background thread.
 */
public record Diagnostics(List<Part> parts) {
    /** A file of it. */
    public record Part(String name, String text) {}

    /**
     * What only the window knows.
     *
     * @param data the folder of what the program keeps; empty where it may keep nothing
     * @param cards the open folder
     * @param versions one a line
     * @param counts one a line: cards, problems by rule, grades that the folder sets
     */
    public record Known(Optional<Path> data, Optional<Path> cards, List<String> versions, List<String> counts) {}

    public Diagnostics {
        parts = List.copyOf(parts);
    }

    /** Gathers it. */
    public static Diagnostics of(Known known) throws IOException {
        return of(known, Path.of(System.getProperty("user.home")), System.getProperty("user.name", ""));
    }

    static Diagnostics of(Known known, Path home, String user) throws IOException {
        Map<Path, String> folders = new HashMap<>(Map.of(home, "home"));
        known.data().ifPresent(folder -> folders.put(folder, "data"));
        known.cards().ifPresent(folder -> folders.put(folder, "cards"));
        Shortened shortened = new Shortened(folders, user);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part("versions.txt", lines(known.versions().stream().map(shortened::of))));
        parts.add(new Part("settings.txt", lines(Stream.of(Preference.values()).map(one -> setting(one, known.data())))));
        parts.add(new Part("counts.txt", lines(known.counts().stream().map(shortened::of))));
        for (Path log : known.data().isPresent() ? logs(ProgramLog.file(known.data().get()).getParent()) : List.<Path>of()) {
            String text = new String(Files.readAllBytes(log), StandardCharsets.UTF_8);
            parts.add(new Part(log.getFileName().toString(), lines(text.lines().map(shortened::of))));
        }
        return new Diagnostics(parts);
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }

    private static List<Path> logs(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".log")).sorted().toList();
        }
    }

    /** A choice as it is; of a name, a path or a list only whether there is one. */
    private static String setting(Preference preference, Optional<Path> data) {
        Map<String, String> all = new UserSettings(data, preference.file()).all();
        String name = preference.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": ";
        return name + switch (preference) {
            case APPEARANCE, TEXT_SIZE, LOCAL_ADDRESSES, UPDATES -> all.getOrDefault(preference.key(), "not set").replaceAll("[^\\w .-]", "");
            case AUTHOR -> all.containsKey(preference.key()) ? "set" : "not set";
            case SITE, WORKBOOK -> String.valueOf(all.keySet().stream().filter(key -> key.startsWith(preference.key())).count());
        };
    }

    /** Writes all of it into one file. */
    public void write(Path zip) throws IOException {
        NamedFile.write(zip, out -> {
            ZipOutputStream packed = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (Part part : parts) {
                packed.putNextEntry(new ZipEntry(part.name()));
                packed.write(part.text().getBytes(StandardCharsets.UTF_8));
                packed.closeEntry();
            }
            packed.finish();
        });
    }
}
