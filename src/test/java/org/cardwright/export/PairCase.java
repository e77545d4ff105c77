package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A folder and a site that each do something to one card. */
public final class PairCase implements AutoCloseable {
    public static final String TABLE = "/export/pairs.csv";

    private static final String CARD = "0501-Personal-Customer-Service-Entry.md";
    private static final Map<String, String> NAMES = Map.of("P", CARD, "R", "renamed.md", "T", "third.md", "N", "new.md");
    private static final String FOLDER = "Cares for clients";
    private static final String CLASH = "Serves clients";
    private static final String SITE = "competency_group: Leading";

    public final Path folder;
    public final SiteRepo site;

    public PairCase(Path temp) throws IOException {
        folder = Files.createDirectory(temp.resolve("work"));
        try (Stream<Path> samples = Files.list(Path.of("sample-cards"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, folder.resolve(sample.getFileName()));
            }
        }
        site = SiteRepo.with(Files.createDirectory(temp.resolve("site")), folder);
    }

    /** Each side does its part, and the site commits it. */
    public void act(String ours, String theirs) throws IOException {
        act(folder, ours, FOLDER);
        act(site.root.resolve("_cards"), theirs, CLASH);
        if (!site.status().isEmpty()) {
            site.commit("The site's part");
        }
    }

    private static void act(Path cards, String what, String words) throws IOException {
        Path card = cards.resolve(CARD);
        for (String step : what.split("\\+")) {
            switch (step) {
                case "nothing" -> { }
                case "edit" -> SiteRepo.replace(card, words.equals(FOLDER) ? "Works with clients"
                        : "competency_group: Personal", words.equals(FOLDER) ? FOLDER : SITE);
                case "clash" -> SiteRepo.replace(card, "Works with clients", CLASH);
                case "same" -> SiteRepo.replace(card, "Works with clients", FOLDER);
                case "rename", "other" -> {
                    Path to = cards.resolve(NAMES.get(step.equals("rename") ? "R" : "T"));
                    Files.move(card, to);
                    card = to;
                }
                case "delete" -> Files.delete(card);
                case "new", "newsame" -> Files.writeString(cards.resolve(NAMES.get("N")), Files.readString(card)
                        .replace("/cards/501-", "/cards/501-New-")
                        .replace("Works with clients", step.equals("newsame") ? FOLDER : words));
                default -> throw new AssertionError(step);
            }
        }
    }

    /** The names of the cards that are not as they were, each with the edits that are in it: "R f s". */
    public static String told(Path cards) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String name : List.of("P", "R", "T", "N")) {
            Path file = cards.resolve(NAMES.get(name));
            if (Files.exists(file)) {
                String text = Files.readString(file);
                told.append(' ').append(name).append(text.contains(FOLDER) ? " f" : "")
                        .append(text.contains(CLASH) ? " x" : "").append(text.contains(SITE) ? " s" : "");
            }
        }
        return told.isEmpty() ? "-" : told.substring(1);
    }

    /** What site and folder have. */
    public String both() throws IOException {
        return told(site.root.resolve("_cards")) + "|" + told(folder);
    }

    @Override
    public void close() {
        site.close();
    }
}
