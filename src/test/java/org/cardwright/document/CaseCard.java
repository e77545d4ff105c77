package org.cardwright.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.cardwright.fixtures.FixtureFile;
import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;

/** The cards that the files of cases name. */
final class CaseCard {
    private static final Path FILES = Path.of("src/test/resources");

    private CaseCard() {}

    /** A card of the corpus, {@code rules/base.card}, or one that stands beside the cases. */
    static SourceText named(String name) throws IOException {
        return name.contains("/") ? FixtureFile.named(name).source()
                : SourceText.decode(Files.readAllBytes(FILES.resolve(name.equals("base") ? "rules" : "document").resolve(name + ".card")));
    }

    /**
     * A card with other lines: {@code KEY: VALUE} in place of the line of the key, {@code KEY -} for none, {@code TEXT => TEXT}
     * for each place of a text, in visible marks.
     */
    static CardDocument changed(SourceText card, List<String> changes) {
        String text = card.text();
        for (String change : changes) {
            text = changed(text, change);
        }
        return CardDocument.read(card.with(text));
    }

    private static String changed(String text, String change) {
        String[] sides = change.split(" => ?", 2);
        String key = change.replaceFirst("(: .*|:| -)$", "");
        String after = sides.length == 2 ? text.replace(visible(sides[0]), visible(sides[1])) : text.lines()
                .map(line -> line.startsWith(key + ":") ? change : line).filter(line -> !line.equals(key + " -"))
                .collect(Collectors.joining("\n", "", "\n"));
        if (after.equals(text)) {
            throw new IllegalArgumentException(change + " changes nothing");
        }
        return after;
    }

    static String visible(String text) {
        return SourceText.decode(VisibleText.bytes(text)).text();
    }
}
