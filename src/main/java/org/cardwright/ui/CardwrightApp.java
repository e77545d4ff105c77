package org.cardwright.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.cardwright.data.DataFolder;
import org.cardwright.data.SpareMemory;
import org.cardwright.ui.common.Frames;
import org.cardwright.ui.main.MainWindow;
import org.cardwright.workspace.HeadStart;

/** The desktop editor. */
public final class CardwrightApp extends Application {
    /** Starts the editor and returns when its window was closed; the first argument, if any, is the folder to open. */
    public static void launchWith(String[] args) {
        HeadStart.begin(folder(List.of(args)), Optional.of(DataFolder.locate()));
        JavaFxLog.quiet();
        launch(CardwrightApp.class, args);
    }

    @Override
    public void start(Stage stage) {
        MainWindow window = Composition.window(stage, getHostServices()::showDocument, Optional.of(DataFolder.locate()),
                folder(getParameters().getRaw()));
        window.show();
        Frames.afterNext(() -> {
            addIcons(stage);
            SpareMemory.watch();
            window.followSystem();
        });
    }

    private static void addIcons(Stage stage) {
        for (int size : new int[] {32, 64, 256}) {
            stage.getIcons().add(new Image("/icons/cardwright-" + size + ".png"));
        }
    }

    private static Optional<Path> folder(List<String> arguments) {
        return arguments.stream().findFirst().map(Path::of);
    }
}
