package org.cardwright.ui.preview;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.cardwright.check.SourceLine;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardDiff;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.LineDiff;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.CopyLines;
import org.cardwright.ui.common.DiffView;
import org.cardwright.ui.common.Fxml;
import org.cardwright.edit.ListUpdate;
import org.cardwright.ui.common.SidePane;

/** Shows the selected card as the site will show it, as its text, and as changes; only what is in sight is kept up. */
final class PreviewPane implements SidePane {
    /**
     * The card in sight: as it is now and as it was last saved.
     *
     * @param findings tells its problems
     */
    record Shown(
            CardDocument document, Optional<CardDocument> saved, String fileName, Supplier<List<Finding>> findings) {}

    private final PagePreview preview;
    private Optional<Shown> shown = Optional.empty();

    @FXML private TabPane root;
    @FXML private Tab sourceTab;
    @FXML private ListView<SourceLine> source;
    @FXML private Tab changesTab;
    @FXML private DiffView changes;

    PreviewPane(PreviewFeature feature, Jobs jobs) {
        preview = new PagePreview(feature, jobs);
        Fxml.load("preview.fxml", this, preview);
        root.getSelectionModel().selectedItemProperty().addListener((observed, old, now) -> showSelected());
    }

    @FXML
    private void initialize() {
        source.setCellFactory(SourceCell::new);
        CopyLines.on(source, SourceLine::text);
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    public void show(Optional<CardDocument> current, Optional<CardDocument> saved, String fileName,
            Supplier<List<Finding>> findings) {
        boolean same = shown.filter(before -> current.isPresent() && before.document() == current.get()
                && before.saved().equals(saved) && before.fileName().equals(fileName)).isPresent();
        boolean other = !shown.map(Shown::fileName).equals(current.map(document -> fileName));
        shown = current.map(document -> new Shown(document, saved, fileName, findings));
        // Where the card stayed only its problems may be others.
        if (!same || !inFront(changesTab)) {
            showSelected();
        }
        if (other) {
            source.scrollTo(0);
        }
    }

    /** A tab itself knows that it was selected only after those who listen to the selection. */
    private boolean inFront(Tab tab) {
        return root.getSelectionModel().getSelectedItem() == tab;
    }

    private void showSelected() {
        if (inFront(sourceTab)) {
            ListUpdate.update(source.getItems(), shown.map(now ->
                    SourceLine.of(now.document().text(), now.findings().get())).orElse(List.of()));
        } else if (inFront(changesTab)) {
            changes.show(shown.map(now -> CardDiff.of(LineDiff.of(now.fileName(), now.saved().map(CardDocument::text).orElse(""),
                    now.document().text()))).orElse(CardDiff.NONE));
        } else {
            preview.show(shown);
        }
    }

    @Override
    public void dark(boolean dark) {
        preview.dark(dark);
    }
}
