package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
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
    private final Runnable openSamples;
    private final Runnable getSite;

    @FXML private Button open;
    @FXML private Button getsSite;
    @FXML private Button samples;
    @FXML private Label noRecent;
    @FXML private VBox recent;
    @FXML private VBox tours;
    @FXML private Label toursHeading;

    WelcomeController(MainViewModel main, Runnable openSamples, Runnable getSite) {
        this.main = main;
        this.openSamples = openSamples;
        this.getSite = getSite;
    }

    @FXML
    private void initialize() {
        open.setOnAction(event -> main.chooseFolder());
        getsSite.setOnAction(event -> getSite.run());
        samples.setOnAction(event -> openSamples.run());
        main.tours().addListener((MapChangeListener<String, Runnable>) change -> showTours());
        showTours();
        main.recent().addListener((ListChangeListener<Path>) change -> showRecent());
        showRecent();
    }

    private void showRecent() {
        recent.getChildren().setAll(main.recent().stream().limit(SHOWN).map(this::link).toList());
        Nodes.show(noRecent, main.recent().isEmpty());
    }

    private void showTours() {
        Nodes.show(toursHeading, !main.tours().isEmpty());
        tours.getChildren().setAll(main.tours().entrySet().stream().map(tour -> {
            Hyperlink link = new Hyperlink(tour.getKey(), new FontIcon(Feather.PLAY_CIRCLE));
            link.setWrapText(true);
            link.setOnAction(event -> {
                link.setVisited(false);
                tour.getValue().run();
            });
            return link;
        }).toList());
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
