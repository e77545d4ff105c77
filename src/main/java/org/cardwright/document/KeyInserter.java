package org.cardwright.document;

import java.util.Optional;

import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.model.CardField;
import org.cardwright.text.Splice;

/** Adds a key that a card lacks, at its usual place among the others. */
final class KeyInserter {
    private KeyInserter() {}

    /** The insertion of whole lines for a field, given without their last line end. */
    static Splice insert(Anatomy anatomy, CardField field, String lines) {
        int at = anatomy.bounds().yaml().start();
        for (YamlEntry entry : anatomy.frontMatter().entries()) {
            Optional<CardField> known = CardField.ofKey(entry.key());
            if (known.isPresent() && known.get().compareTo(field) < 0) {
                at = entry.lines().end();
            }
        }
        return new Splice(at, at, lines + lineEnd(anatomy.text(), at));
    }

    /** The line end in use just before an offset that begins a line. */
    static String lineEnd(String text, int lineStart) {
        return text.startsWith("\r\n", lineStart - 2) ? "\r\n" : "\n";
    }
}
