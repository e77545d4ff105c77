package org.cardwright.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.fixtures.ChangedCard;
import org.cardwright.text.SourceText;

/**
 * One rule's fixture: changes of the sound card {@code base.card} that make the rule speak ({@code break}) and that
 * just do not ({@code near}), and the whole file after each answer of the fix, again as changes of the sound card.
 *
 * @param name the rule, and what is special about the case behind a plus sign where a rule has several
 */
record RuleCase(String name, String rule, String broken, String near, String trust, List<String> fixes) {
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
        for (String line : ChangedCard.text(file).lines().toList()) {
            int blank = line.indexOf(' ');
            String word = blank < 0 ? line : line.substring(0, blank);
            String rest = blank < 0 ? "" : line.substring(blank + 1);
            switch (word) {
                case "break" -> broken = ChangedCard.of(rest);
                case "near" -> near = ChangedCard.of(rest);
                case "trust" -> trust = rest;
                case "fix" -> fixes.add(ChangedCard.of(rest));
                default -> throw new IllegalArgumentException(file + ": " + line);
            }
        }
        String name = file.getFileName().toString().replace(".case", "");
        return new RuleCase(name, name.replaceFirst("\\+.*", ""), broken, near, trust, fixes);
    }

    static CardDocument card(String text) {
        return CardDocument.read(SourceText.decode(new SourceText(text, false).bytes()));
    }

    static CardDocument sound() {
        return card(ChangedCard.of(""));
    }

    @Override
    public String toString() {
        return name;
    }
}
