package org.cardwright.competency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;

/** The twelve cards of one competency: the sample cards of four series, each of another template, on three levels. */
public final class TwelveCards {
    private static final Path SAMPLES = Path.of("sample-cards");
    private static final Map<String, String> GRADES = Map.of("Entry", "7-9", "Mid", "10-13", "Senior", "14-15");

    private TwelveCards() {}

    public static CardId id(String series, String level) {
        return new CardId(Path.of(series + "-Personal-Customer-Service-" + level + ".md"));
    }

    /** The texts by card. */
    public static Map<CardId, String> texts() {
        Map<CardId, String> texts = new TreeMap<>();
        for (String series : new String[] {"0501", "0510", "0511", "0560"}) {
            String entry = read(SAMPLES.resolve(id(series, "Entry").file()));
            for (String level : GRADES.keySet()) {
                String text = entry.replace(" Entry ", " " + level + " ").replace("-Entry", "-" + level)
                        .replace("career_level: Entry", "career_level: " + level)
                        .replace("level: \"7-9\"", "level: \"" + GRADES.get(level) + "\"")
                        .replace("GS-7-9", "GS-" + GRADES.get(level));
                texts.put(id(series, level), text);
            }
        }
        return texts;
    }

    public static Map<CardId, CardDocument> documents() {
        return documents(texts());
    }

    public static Map<CardId, CardDocument> documents(Map<CardId, String> texts) {
        Map<CardId, CardDocument> documents = new TreeMap<>();
        texts.forEach((card, text) -> documents.put(card, CardDocument.read(new SourceText(text, false))));
        return documents;
    }

    /** The texts after a step. */
    static Map<CardId, String> after(Map<CardId, String> before, Change step) {
        Map<CardId, String> after = new TreeMap<>(before);
        step.cards().forEach(card -> after.put(card.card(), card.after().orElseThrow().text()));
        return after;
    }

    /** The texts after the step was undone. */
    static Map<CardId, String> undone(Map<CardId, String> after, Change step) {
        Map<CardId, String> before = new TreeMap<>(after);
        for (CardChange card : step.cards()) {
            before.put(card.card(), card.before().orElseThrow().text());
        }
        return before;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
