package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;


/**
 * The rows of a list in step with the values of the card, and at most one draft among them: a new row that the card
 * does not know until something is typed into it. Rows whose value stays keep their place, caret and focus.
 */
final class Rows<V, R extends Row<V>> {
    private final Pane box;
    private final List<R> rows = new ArrayList<>();
    private final Supplier<R> maker;
    private final Runnable emptied;
    private Optional<R> draft = Optional.empty();

    /**
     * No rows yet.
     *
     * @param box an empty column for them
     * @param emptied takes the focus when the last row is gone
     */
    Rows(Pane box, Supplier<R> maker, Runnable emptied) {
        this.box = box;
        this.maker = maker;
        this.emptied = emptied;
    }

    /** The rows of the card's values, without the draft. */
    List<R> all() {
        return rows;
    }

    /** The place among the card's values; negative for the draft and for rows that are gone. */
    int indexOf(R row) {
        return rows.indexOf(row);
    }

    void show(List<V> values) {
        int most = Math.min(rows.size(), values.size());
        int prefix = 0;
        while (prefix < most && rows.get(prefix).shows(values.get(prefix))) {
            prefix++;
        }
        int suffix = 0;
        while (suffix < most - prefix && fromEnd(rows, suffix).shows(fromEnd(values, suffix))) {
            suffix++;
        }
        int changed = most - suffix;
        for (int i = prefix; i < changed; i++) {
            rows.get(i).show(values.get(i));
        }
        while (rows.size() > values.size()) {
            drop(changed);
        }
        for (int i = changed; rows.size() < values.size(); i++) {
            R row = maker.get();
            row.show(values.get(i));
            box.getChildren().add(childIndex(i), row.root());
            rows.add(i, row);
        }
        place();
    }

    private static <T> T fromEnd(List<T> list, int index) {
        return list.get(list.size() - 1 - index);
    }

    private void drop(int index) {
        R row = rows.remove(index);
        boolean focused = row.focused();
        box.getChildren().remove(row.root());
        if (focused) {
            focus(index);
        }
    }

    /** Where among the nodes the row of a value stands: a draft above it takes one place. */
    private int childIndex(int index) {
        int at = draftIndex();
        return at >= 0 && at < index ? index + 1 : index;
    }

    /** The place of the draft; negative where there is none. */
    int draftIndex() {
        return draft.map(row -> box.getChildren().indexOf(row.root())).orElse(-1);
    }

    private void place() {
        draft.ifPresent(row -> row.place(draftIndex()));
        for (int i = 0; i < rows.size(); i++) {
            int at = draftIndex();
            rows.get(i).place(at >= 0 && at <= i ? i + 1 : i);
        }
    }

    /** Puts the focus on a row, or on the last one where there are fewer. */
    void focus(int index) {
        if (rows.isEmpty()) {
            emptied.run();
        } else {
            rows.get(Math.clamp(index, 0, rows.size() - 1)).focus();
        }
    }

    boolean isDraft(R row) {
        return draft.equals(Optional.of(row));
    }

    /** Begins a draft before the row at {@code index}, in place of any other draft, and puts the focus there. */
    R begin(int index) {
        draft.ifPresent(row -> dropDraft());
        R row = maker.get();
        box.getChildren().add(index, row.root());
        draft = Optional.of(row);
        place();
        row.focus();
        return row;
    }

    void dropDraft() {
        Optional<R> gone = draft;
        draft = Optional.empty();
        gone.ifPresent(row -> box.getChildren().remove(row.root()));
        place();
    }

    /** Makes the draft the row of a value that the card is about to get, and returns its place. */
    int promote() {
        int index = draftIndex();
        draft.ifPresent(row -> rows.add(index, row));
        draft = Optional.empty();
        return index;
    }

    /** Makes a row a draft again: the card refused its value or is about to lose it. */
    void demote(R row) {
        rows.remove(row);
        draft = Optional.of(row);
    }
}
