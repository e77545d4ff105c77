package org.cardwright.ui.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import org.cardwright.document.Edit;
import org.cardwright.edit.EditNames;
import org.cardwright.edit.LateList;
import org.cardwright.workspace.OpenCard;

/**
 * A list of the card as rows that are typed into, in step with its values, and at most one draft among them: a new row
 * that the card does not know until something is typed into it. Rows whose value stays keep their place, caret and focus.
 */
abstract class RowList<V, R extends Row<V>> {
    /** The column of the rows, and the button that adds one, which takes the focus when the last is gone. */
    @FXML Column lines = new Column();
    @FXML Button add = new Button();
    /** So many rows that are added to others are made at once. */
    private static final int FEW = 3;

    private final OpenCard model;
    private final Vacancies vacancies;
    private final Function<V, String> name;
    private final LateList<V, Vacancies.Vacancy, R> rows;
    private final RowSelection<R> selection;
    private Optional<R> draft = Optional.empty();

    /** @param name what a row that is not made yet is called */
    RowList(OpenCard model, Vacancies vacancies, Function<V, String> name) {
        this.model = model;
        this.name = name;
        this.vacancies = vacancies;
        rows = new LateList<>(this::keep, this::make);
        selection = new RowSelection<>(rows);
    }

    final OpenCard model() {
        return model;
    }

    abstract R make();

    abstract Edit adding(int index, R row);

    abstract Edit setting(int index, R row);

    abstract Edit removing(int index);

    /** Why a row of the card that is not complete cannot stay so; empty if it just goes. */
    Optional<String> missing() {
        return Optional.empty();
    }

    /** Moves a row to another place in the list. */
    abstract void move(R row, int from, int to);

    /** Whether rows can be added. */
    boolean grows() {
        return true;
    }

    /** Whether the key was for something that only rows of this list can do. */
    boolean pressed(KeyEvent event, R row) {
        return false;
    }

    /** The rows of the card's values, without the draft; asked for one, it makes that where it is not there yet. */
    final LateList<V, ?, R> all() {
        return rows;
    }

    /** The rows that are selected to be copied. */
    final RowSelection<R> selection() {
        return selection;
    }

    final int size() {
        return rows.size();
    }

    /** The place among the card's values; negative for the draft and for rows that are gone. */
    final int indexOf(R row) {
        return rows.indexOf(row);
    }

    void show(List<V> values) {
        selection.clear();
        int before = rows.size();
        int added = rows.show(values, R::shows, R::show, this::drop, (room, index) -> lines.getChildren().add(childIndex(index), room));
        for (int i = added; before > 0 && values.size() - before <= FEW && i < added + values.size() - before; i++) {
            rows.get(i);
        }
        place();
    }

    /** Another row tells best how high one will be. */
    private Vacancies.Vacancy keep(LateList.Place<V, Vacancies.Vacancy, R> place) {
        return vacancies.new Vacancy(name.apply(place.value()), width -> rows.firstMade()
                .map(row -> row.heightWith(place.value(), width)).orElse(Row.USUAL), () -> rows.at(place));
    }

    /** Makes a row in place of what keeps its room. */
    private R make(LateList.Place<V, Vacancies.Vacancy, R> place, Vacancies.Vacancy vacancy) {
        vacancy.gone();
        R row = make();
        int at = lines.getChildren().indexOf(vacancy);
        lines.getChildren().set(at, row.root());
        row.show(place.value());
        row.place(at);
        return row;
    }

    /** The row at a place, or what keeps its room. */
    final Node shown(int index) {
        LateList.Place<V, ?, R> place = rows.place(index);
        return place.made().<Node>map(Row::root).orElseGet(() -> (Node) place.keeper().orElseThrow());
    }

    private void drop(int index) {
        Node gone = shown(index);
        rows.drop(index).keeper().ifPresent(Vacancies.Vacancy::gone);
        boolean focused = gone.isFocusWithin();
        lines.getChildren().remove(gone);
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
    final int draftIndex() {
        return draft.map(row -> lines.getChildren().indexOf(row.root())).orElse(-1);
    }

    private void place() {
        draft.ifPresent(row -> row.place(draftIndex()));
        rows.eachMade((row, index) -> row.place(numberOf(index)));
    }

    private int numberOf(int index) {
        int at = draftIndex();
        return at >= 0 && at <= index ? index + 1 : index;
    }

    /** Puts the focus on a row, or on the last one where there are fewer. */
    final void focus(int index) {
        if (rows.isEmpty()) {
            add.requestFocus();
        } else {
            R row = rows.get(Math.clamp(index, 0, rows.size() - 1));
            row.root().applyCss();
            row.focus();
        }
    }

    final boolean isDraft(R row) {
        return draft.equals(Optional.of(row));
    }

    /** Begins a draft before the row at {@code index}, in place of any other draft, and puts the focus there. */
    final void begin(int index) {
        draft.ifPresent(row -> dropDraft());
        R row = make();
        lines.getChildren().add(index, row.root());
        draft = Optional.of(row);
        place();
        row.focus();
    }

    final void dropDraft() {
        Optional<R> gone = draft;
        draft = Optional.empty();
        gone.ifPresent(row -> lines.getChildren().remove(row.root()));
        place();
    }

    /** Makes the draft the row of a value that the card is about to get, and returns its place. */
    private int promote() {
        int index = draftIndex();
        draft.ifPresent(row -> rows.add(index, row));
        draft = Optional.empty();
        return index;
    }

    /** Makes a row a draft again: the card refused its value or is about to lose it. */
    private void demote(R row) {
        rows.drop(rows.indexOf(row));
        draft = Optional.of(row);
    }

    /** Begins a new row behind all others. */
    final void begin() {
        begin(size());
    }

    /** Begins a new row below another. */
    final void addBelow(R row) {
        if (grows() && indexOf(row) >= 0 && !row.blank()) {
            begin(indexOf(row) + 1);
        }
    }

    /** Takes what is typed into a row into the card, where it is complete; returns why that was refused. */
    final Optional<String> commit(R row) {
        if (!row.complete()) {
            return isDraft(row) ? Optional.empty() : row.fresh() ? takeBack(row) : missing();
        }
        if (!isDraft(row)) {
            return model.edit(row.mergeKey(), setting(indexOf(row), row));
        }
        Optional<String> refusal = model.edit(row.mergeKey(), adding(promote(), row));
        refusal.ifPresentOrElse(reason -> demote(row), () -> row.fresh(true));
        return refusal;
    }

    /** A new row whose text was deleted at once leaves no trace in the history: it is a draft again. */
    private Optional<String> takeBack(R row) {
        int index = indexOf(row);
        demote(row);
        Optional<String> refusal = model.edit(EditNames.of(adding(index, row)), row.mergeKey(), removing(index));
        if (refusal.isPresent()) {
            promote();
        }
        return refusal;
    }

    /** Removes a row and puts the focus on the one before it, or on the one that takes its place. */
    final void remove(R row, int focusOffset) {
        int index = isDraft(row) ? draftIndex() : indexOf(row);
        if (isDraft(row)) {
            dropDraft();
        } else {
            take(row);
        }
        if (indexOf(row) < 0) {
            focus(index + focusOffset);
        }
    }

    /** Takes a row out of the card. */
    final void take(R row) {
        model.edit("", removing(indexOf(row))).ifPresent(row::refuse);
    }

    /** Moves a row up or down. */
    final void moveBy(R row, int by) {
        int from = indexOf(row);
        if (from >= 0 && from + by >= 0 && from + by < size()) {
            move(row, from, from + by);
        }
    }
}
