package org.cardwright.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.cardwright.html.HtmlText;
import org.cardwright.model.ItemKind;

/**
 * What the front matter and the body of a card say of one list, item beside item; nothing of either is left out.
 *
 * @param rows in the body's order; what stands only in the front matter follows its neighbor there
 */
public record Drift(ItemKind kind, List<Row> rows) {
    /**
     * One item.
     *
     * @param level the level that holds it in the body, or that of its neighbor where it stands only in the front
     * matter
     * @param front its text in the front matter, if it stands there
     * @param body its text in the body, if it stands there
     * @param place its place in the front matter's list, from 0; that of its neighbor where it stands only in the body
     */
    public record Row(int level, Optional<String> front, Optional<String> body, int place) {
        /** Whether both say the same. */
        public boolean agrees() {
            return front.isPresent() && body.isPresent()
                    && HtmlText.fold(front.get()).equals(HtmlText.fold(body.get()));
        }
    }

    public Drift {
        rows = List.copyOf(rows);
    }

    /** The rows in the front matter's order, level for level. */
    public List<Row> inFrontOrder() {
        List<Row> ordered = new ArrayList<>();
        for (int level : rows.stream().map(Row::level).distinct().toList()) {
            rows.stream().filter(row -> row.level() == level).sorted(Comparator.comparingInt(Row::place))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    /** Whether the front matter has the items of some level in another order than the body. */
    public boolean otherOrder() {
        return !inFrontOrder().equals(rows);
    }
}
