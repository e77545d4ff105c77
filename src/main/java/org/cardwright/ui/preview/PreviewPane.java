package org.cardwright.ui.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import org.cardwright.document.CardDocument;
import org.cardwright.model.Finding;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.SidePane;

/** Shows the selected card as the site will show it, as its text, and as changes; only what is in sight is kept up. */
public final class PreviewPane implements SidePane {
    private final PagePreview page = new PagePreview();
    private final SourceView source = new SourceView();
    private final ChangesView changes = new ChangesView();
    private Optional<Shown> shown = Optional.empty();
    private Map<Tab, PreviewPart> parts = Map.of();
    @FXML private TabPane root;
    @FXML private Tab pageTab;
    @FXML private Tab sourceTab;
    @FXML private Tab changesTab;

    public PreviewPane() {
        Fxml.load("preview.fxml", this);
    }

    @FXML
    private void initialize() {
        parts = Map.of(pageTab, page, sourceTab, source, changesTab, changes);
        parts.forEach((tab, part) -> tab.setContent(part.root()));
        root.getSelectionModel().selectedItemProperty().addListener(observed -> showSelected());
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
        shown = current.map(document -> new Shown(document, saved, fileName, findings));
        // Where the card stayed only its problems may be others.
        if (!same || root.getSelectionModel().getSelectedItem() == sourceTab) {
            showSelected();
        }
    }

    private void showSelected() {
        parts.get(root.getSelectionModel().getSelectedItem()).show(shown);
    }

    @Override
    public void dark(boolean dark) {
        page.dark(dark);
    }
}
