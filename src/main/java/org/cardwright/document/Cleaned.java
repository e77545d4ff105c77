package org.cardwright.document;

import java.util.List;

/**
 * A card in its canonical form.
 *
 * @param document the card after cleaning; the very same document where there was nothing to clean
 * @param changes what was done, in words, in the order in which it was done
 * @param left what could not be brought into the form and stayed as it was, in words
 */
public record Cleaned(CardDocument document, List<String> changes, List<String> left) {
    public Cleaned {
        changes = List.copyOf(changes);
        left = List.copyOf(left);
    }
}
