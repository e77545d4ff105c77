package org.cardwright.ui.course;

import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.cardwright.i18n.Strings;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Severity;
import org.cardwright.provider.ListTable;
import org.cardwright.ui.common.FieldStatus;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;

/** A list that a person pastes or opens; it stays there as text, so that a wrong row can be corrected. */
final class PastedList {
    private static final String FILES = "*.xlsx;*.csv;*.tsv;*.txt";

    private final Workbench bench;
    private final FieldStatus status;
    @FXML private VBox root;
    @FXML private TextArea text;
    @FXML private Label columns;
    @FXML private Label note;
    @FXML private Label name;

    PastedList(Workbench bench) {
        this.bench = bench;
        Fxml.load("courses-pasted.fxml", this);
        name.setLabelFor(text);
        Nodes.leaveByTab(text);
        status = new FieldStatus(text, note);
    }

    @FXML
    private void open() {
        bench.dialogs().chooseFile(Strings.get("list.open.title"), FILES).ifPresent(file -> bench.background().run(
                Strings.get("list.open.busy"), _ -> ListTable.read(file), read -> {
                    text.setText(read.text());
                    problem(read.rows().isEmpty() ? Optional.of(Strings.get("list.empty")) : Optional.empty());
                }, reason -> problem(Optional.of(reason))));
    }

    Parent root() {
        return root;
    }

    /** The text of the list, one row a line. */
    TextArea text() {
        return text;
    }

    /** Says which column was taken for what. */
    void say(String words) {
        columns.setText(words);
    }

    void problem(Optional<String> words) {
        status.show(words.map(said -> new FieldMessage(Severity.ERROR, said)));
    }
}
