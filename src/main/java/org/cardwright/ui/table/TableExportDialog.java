package org.cardwright.ui.table;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardwright.course.link.LinkStore;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.table.TableExport;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.ScopeBar;
import org.cardwright.ui.common.ScopeViewModel;
import org.cardwright.ui.common.Workbench;

/** Asks which cards are to be edited in a spreadsheet, and writes them. */
final class TableExportDialog {
    private final Workbench bench;
    private final ScopeViewModel scope;
    private final Dialog<ButtonType> dialog;
    @FXML private DialogPane root;
    @FXML private VBox box;
    @FXML private Label count;
    @FXML private ButtonType choose;

    TableExportDialog(Workbench bench) {
        this.bench = bench;
        scope = new ScopeViewModel(bench, bench.chosenCards().size() > 1 ? ScopeViewModel.Cards.SELECTED
                : ScopeViewModel.Cards.SHOWN);
        Fxml.load("table-export.fxml", this);
        dialog = DialogLook.dialog(bench.window(), root);
    }

    @FXML
    private void initialize() {
        box.getChildren().add(1, new ScopeBar(scope).root());
        root.lookupButton(choose).setId("table-choose");
        scope.revisionProperty().addListener((observed, old, now) -> counted());
        counted();
    }

    private void counted() {
        int cards = scope.cards().size();
        count.setText(Strings.get("table.edit.count", cards));
        ((Button) root.lookupButton(choose)).setDisable(cards == 0);
    }

    void open() {
        dialog.resultProperty().addListener((observed, old, result) -> {
            if (result == choose) {
                List<CardId> cards = scope.cards();
                bench.dialogs().chooseNewFile(root.getHeaderText(), "cards.xlsx").ifPresent(file -> write(cards, file));
            }
        });
        dialog.show();
    }

    private void write(List<CardId> cards, Path file) {
        Map<CardId, CardDocument> all = bench.documents();
        Map<CardId, CardDocument> chosen = new LinkedHashMap<>();
        cards.forEach(card -> chosen.put(card, all.get(card)));
        String folder = bench.workspaceProperty().get().map(open -> String.valueOf(open.folder().root().getFileName()))
                .orElse("");
        bench.background().run(Strings.get("table.edit.busy", file.getFileName()), progress -> {
            TableExport table = new TableExport(chosen, new LinkStore(bench.data()).load(), folder);
            table.write(file, TableExport.sheets().getFirst(), progress);
            return chosen.size() - table.unreadable();
        }, written -> bench.message(Strings.get("table.edit.done", written, file.getFileName())),
                reason -> bench.dialogs().error(Strings.get("courses.export.failed", file.getFileName()),
                        Strings.get("courses.export.failedText", reason)), () -> bench.message(Strings.get("step.canceled")));
    }
}
