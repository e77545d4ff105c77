package org.cardwright.html;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.model.ItemKind;
import org.cardwright.text.Span;

/**
 * One of the two sections of a body that hold items.
 *
 * @param container where items stand or would stand: the inside of the list's element
 * @param flat whether the items are one quoted text in one paragraph, as the oldest cards have them
 */
public record BodySection(ItemKind kind, Span container, boolean flat, List<BodyLevel> levels) {
    /** What stands between two sections, never between two items of one. */
    private static final Pattern BORDER = Pattern.compile("</?(?:dl|div|h[1-6r])\\b", Pattern.CASE_INSENSITIVE);

    /** What belongs to no single item, inside its tags; a tag's name may be cut off by an attribute or its end. */
    private static final Pattern SWALLOWED = Pattern.compile(
            "(?<!^)</?(?:dl|dt|dd|ul|ol|li|div|h[1-6r]|table|script|style|textarea|title|plaintext|xmp|iframe|noembed"
            + "|noframes|template|select|svg|math)\\b(?!>$)|<!--(?!.*-->)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    public BodySection {
        levels = List.copyOf(levels);
    }

    /**
     * Whether headings and items do not simply follow each other in the file: HTML moves what stands in the wrong
     * place, and an unclosed script swallows all that follows, so that rewriting one item would take others along.
     */
    public boolean tangled(String file) {
        int at = -1;
        for (BodyLevel level : levels) {
            List<Span> pieces = Stream.concat(level.outer().stream(), level.items().stream().map(BodyItem::outer))
                    .toList();
            for (Span piece : pieces) {
                if (piece.start() < at || SWALLOWED.matcher(piece.of(file)).find()
                        || at >= 0 && BORDER.matcher(file.substring(at, piece.start())).find()) {
                    return true;
                }
                at = piece.end();
            }
        }
        return false;
    }

    /** All items in order. */
    public Stream<BodyItem> items() {
        return levels.stream().flatMap(level -> level.items().stream());
    }
}
