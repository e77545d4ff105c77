package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.cardwright.ui.common.Nodes;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person sees before any folder is open. */
final class WelcomeController {
    private static final int SHOWN = 6;

    private final MainViewModel main;
    private final Optional<Path> sampleCards;

    @FXML private Button open;
    @FXML private Button samples;
    @FXML private Label noRecent;
    @FXML private VBox recent;

    /** Offers the sample cards only where they are there. */
    WelcomeController(MainViewModel main, Optional<Path> sampleCards) {
        this.main = main;
        this.sampleCards = sampleCards;
    }

    @FXML
    private void initialize() {
        open.setOnAction(event -> main.chooseFolder());
        Nodes.show(samples, sampleCards.isPresent());
        sampleCards.ifPresent(folder -> samples.setOnAction(event -> openFolder(folder)));
        main.recent().addListener((ListChangeListener<Path>) change -> showRecent());
        showRecent();
    }

    private void showRecent() {
        recent.getChildren().setAll(main.recent().stream().limit(SHOWN).map(this::link).toList());
        Nodes.show(noRecent, main.recent().isEmpty());
    }

    private Hyperlink link(Path folder) {
        Hyperlink link = new Hyperlink(folder.toString(), new FontIcon(Feather.FOLDER));
        link.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        link.setOnAction(event -> {
            link.setVisited(false);
            openFolder(folder);
        });
        return link;
    }

    private void openFolder(Path folder) {
        main.open(folder, List.of(), Optional.empty());
    }
}
