package org.cardwright.ui.common;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardDiff;
import org.cardwright.edit.DiffLine;
import org.cardwright.edit.DiffRow;
import org.cardwright.edit.ListUpdate;
import org.cardwright.i18n.Strings;

/**
 * Shows a difference in the parts of the card, or line by line where a person wants that or nothing else says it: signs
 * say what was added and removed, colors repeat it; rows can be selected and copied.
 */
public final class DiffView extends VBox {
    private static final List<String> LINES = List.of("lines", "diff-lines");
    private static final List<String> PARTS = List.of("part-list");

    private CardDiff shown = CardDiff.NONE;
    private String none = "";
    @FXML private HBox head;
    @FXML private ToggleButton text;
    @FXML private ListView<DiffRow> list;
    @FXML private Label nothing;

    public DiffView() {
        Fxml.load("diff.fxml", this);
    }

    /** Says {@code none} where there is no difference. */
    public DiffView(String none) {
        this();
        setNone(none);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(DiffCell::new);
        CopyLines.on(list, DiffRow::text);
        text.setOnAction(event -> show(shown));
    }

    public String getNone() {
        return none;
    }

    public void setNone(String words) {
        none = words;
        show(shown);
    }

    /** Goes to the first line that changes. */
    public void toFirst() {
        list.scrollTo((int) list.getItems().stream().takeWhile(row -> row instanceof DiffLine line
                && (line.kind() == DiffLine.Kind.SAME || line.kind() == DiffLine.Kind.PLACE)).count());
    }

    public void show(CardDiff diff) {
        shown = diff;
        head.setVisible(diff.readable());
        nothing.setText(diff.lines().isEmpty() ? none : Strings.get("diff.layout"));
        boolean lines = text.isSelected() || !diff.readable();
        List<String> styles = list.getStyleClass();
        styles.removeAll(lines ? PARTS : LINES);
        (lines ? LINES : PARTS).stream().filter(style -> !styles.contains(style)).forEach(styles::add);
        ListUpdate.update(list.getItems(), diff.rows(lines));
    }
}
