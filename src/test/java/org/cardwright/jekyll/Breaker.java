package org.cardwright.jekyll;

import java.nio.file.Path;
import java.util.List;

import org.cardwright.fixtures.ChangedCard;
import org.cardwright.text.SourceText;

/**
 * One way to break the site, as {@code breakers/cases.txt} has it.
 *
 * @param effect what the site then does
 * @param rule whose finding says so
 * @param file the card's file
 * @param line the case as it is written
 */
record Breaker(String effect, String rule, String file, String changes, String line) {
    private static final Path FILE = Path.of("src/test/resources/breakers/cases.txt");

    static List<Breaker> all() {
        return ChangedCard.text(FILE).lines().filter(line -> !line.startsWith("#")).map(Breaker::of).toList();
    }

    private static Breaker of(String line) {
        String[] parts = line.split(" \\| ", 4);
        return new Breaker(parts[0], parts[1], parts[2], parts[3], line);
    }

    /** The broken card under an address of its own. */
    SourceText card(int number) {
        String text = ChangedCard.of(changes);
        return SourceText.decode(new SourceText(number == 0 ? text : text.replaceFirst("permalink: /cards/",
                "permalink: /cards/" + number + "-"), false).bytes());
    }

    boolean stops() {
        return effect.equals("stops");
    }

    @Override
    public String toString() {
        return line;
    }
}
