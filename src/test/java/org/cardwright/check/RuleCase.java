package org.cardwright.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;

/**
 * One rule's fixture: changes of the sound card {@code base.card} that make the rule speak ({@code break}) and that
 * just
 * do not ({@code near}), and the whole file after each answer of the fix, again as changes of the sound card.
 */
record RuleCase(String rule, String broken, String near, String trust, List<String> fixes) {
    static final String FILE = "0560-Primary-Budget-Formulation-Entry.md";
    private static final Path FOLDER = Path.of("src/test/resources/rules");

    static List<RuleCase> all() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".case")).sorted().map(RuleCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RuleCase read(Path file) {
        String broken = "";
        String near = "";
        String trust = "";
        List<String> fixes = new ArrayList<>();
        for (String line : text(file).lines().toList()) {
            int blank = line.indexOf(' ');
            String word = blank < 0 ? line : line.substring(0, blank);
            String rest = blank < 0 ? "" : line.substring(blank + 1);
            switch (word) {
                case "break" -> broken = changed(rest);
                case "near" -> near = changed(rest);
                case "trust" -> trust = rest;
                case "fix" -> fixes.add(changed(rest));
                default -> throw new IllegalArgumentException(file + ": " + line);
            }
        }
        return new RuleCase(file.getFileName().toString().replace(".case", ""), broken, near, trust, fixes);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sound card with changes: {@code OLD => NEW ;; OLD => NEW}, each at the first place that is left. */
    private static String changed(String changes) {
        String text = text(FOLDER.resolve("base.card"));
        if (changes.isEmpty()) {
            return text;
        }
        if (changes.equals("empty")) {
            return "";
        }
        if (changes.startsWith("body")) {
            return text.substring(0, text.indexOf("---\n", 4) + 4) + changes.substring(4).strip();
        }
        if (changes.equals("swap")) {
            int first = text.indexOf("<div class=\"desktop");
            int second = text.indexOf("<div class=\"desktop", first + 1);
            String titled = text.substring(second).replace("Proficiency Level Definition", "Behavior Illustrations");
            return text.substring(0, first) + titled.stripTrailing() + "\n"
                    + text.substring(first, second).replace("Behavior Illustrations", "Proficiency Level Definition");
        }
        for (String change : changes.split(" ;; ")) {
            int arrow = change.indexOf(" =>");
            String old = visible(change.substring(0, arrow));
            String now = visible(change.substring(Math.min(change.length(), arrow + 4)));
            int at = text.indexOf(old);
            if (at < 0) {
                throw new IllegalArgumentException("not in the card: " + old);
            }
            text = text.substring(0, at) + now + text.substring(at + old.length());
        }
        return text;
    }

    private static String visible(String text) {
        return SourceText.decode(VisibleText.bytes(text)).text();
    }

    static CardDocument card(String text) {
        return CardDocument.read(SourceText.decode(new SourceText(text, false).bytes()));
    }

    static CardDocument sound() {
        return card(new String(text(FOLDER.resolve("base.card")).getBytes(StandardCharsets.UTF_8),
                StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return rule;
    }
}
