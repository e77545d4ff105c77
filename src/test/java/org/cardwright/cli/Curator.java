package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.export.SiteRepo;

/** One of those who edit and export: with a data folder and a checkout of their own, and a folder that two may share. */
final class Curator {
    private static final Pattern TOKEN = Pattern.compile("tok\\d+z");

    final int number;
    final boolean inPlace;
    private final Path data;
    private final Curator owner;
    private Path folder;
    private Path checkout;
    private final Set<String> pending = new TreeSet<>();

    /** Edits the checkout's own cards. */
    Curator(int number, Path data, Path checkout) {
        this(number, data, checkout, checkout.resolve("_cards"), null);
    }

    /** Edits a folder; {@code owner} is whose it is, null for an own one. */
    Curator(int number, Path data, Path checkout, Path folder, Curator owner) {
        this.number = number;
        this.data = data;
        this.checkout = checkout;
        this.folder = folder;
        this.owner = owner == null ? this : owner;
        this.inPlace = folder.startsWith(checkout);
    }

    Path folder() {
        return owner.folder;
    }

    Path checkout() {
        return checkout;
    }

    void moveTo(Path other) {
        checkout = other;
        folder = inPlace ? other.resolve("_cards") : folder;
    }

    /** What was written into the folder and is not known to be in the site. */
    Set<String> pending() {
        return owner.pending;
    }

    /** As the window does when it opens the folder. */
    void open() throws IOException {
        SiteRepo.open(folder(), data);
    }

    /** Whose the folder is. */
    int owner() {
        return owner.number;
    }

    CommandLineRun run(String... arguments) {
        String before = System.getProperty("cardwright.data");
        System.setProperty("cardwright.data", data.toString());
        try {
            return CommandLineRun.of(arguments);
        } finally {
            if (before == null) {
                System.clearProperty("cardwright.data");
            } else {
                System.setProperty("cardwright.data", before);
            }
        }
    }

    /** @param more options */
    CommandLineRun export(String branch, String... more) {
        return run(Stream.concat(Stream.of("export", folder().toString(), "--to", checkout.toString(), "--branch", branch,
                "--push", "--merge", "--allow-findings=simulation"), Stream.of(more)).toArray(String[]::new));
    }

    /** @param more options */
    CommandLineRun pull(String... more) {
        return run(Stream.concat(Stream.of("pull", folder().toString(), "--from", checkout.toString()), Stream.of(more))
                .toArray(String[]::new));
    }

    /** @param more options */
    CommandLineRun latest(String... more) {
        return run(Stream.concat(Stream.of("site", "latest", folder().toString(), "--from", checkout.toString()),
                Stream.of(more)).toArray(String[]::new));
    }

    /** The cards of the folder, by their file. */
    Map<String, String> cards() throws IOException {
        Map<String, String> cards = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.toList()) {
                cards.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return cards;
    }

    /** Puts the site's files in the place of the own ones. */
    void copy(Set<String> names, Map<String, String> site) throws IOException {
        Map<String, String> ours = cards();
        for (String card : names) {
            String own = permalink(ours.containsKey(card) ? ours.get(card) : site.getOrDefault(card, ""));
            for (var file : ours.entrySet()) {
                if (permalink(file.getValue()).equals(own)) {
                    Files.deleteIfExists(folder().resolve(file.getKey()));
                }
            }
            for (var file : site.entrySet()) {
                if (permalink(file.getValue()).equals(own)) {
                    Files.writeString(folder().resolve(file.getKey()), file.getValue());
                }
            }
        }
    }

    static String permalink(String card) {
        return card.lines().filter(line -> line.startsWith("permalink:")).findFirst().orElse("");
    }

    /** The words of edits that texts hold. */
    static Set<String> tokens(Map<String, String> cards) {
        return tokens(String.join("\n", cards.values()));
    }

    static Set<String> tokens(String text) {
        Set<String> tokens = new TreeSet<>();
        TOKEN.matcher(text).results().forEach(match -> tokens.add(match.group()));
        return tokens;
    }

    @Override
    public String toString() {
        return "curator " + number + (inPlace ? " in place" : owner == this ? "" : " in the folder of " + owner.number);
    }
}
