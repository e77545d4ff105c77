package org.cardwright.ui.common;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Objects;

import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.cardwright.i18n.Strings;

/** Loads the views of {@code fxml/} with the texts of {@link Strings} and with controllers that were made before. */
public final class Fxml {
    private Fxml() {}

    /**
     * Loads a view.
     *
     * @param file such as {@code main.fxml}
     * @param controllers one for each {@code fx:controller} in the file and in those that it includes; a first one that
     *     is a part of the screen itself is the {@code fx:root} of the file
     */
    public static <T> T load(String file, Object... controllers) {
        URL url = Objects.requireNonNull(Fxml.class.getResource("/fxml/" + file), file);
        FXMLLoader loader = new FXMLLoader(url, Strings.bundle());
        loader.setControllerFactory(type -> find(type, controllers));
        if (controllers.length > 0 && controllers[0] instanceof Parent) {
            loader.setRoot(controllers[0]);
        }
        try {
            T root = loader.load();
            if (root instanceof Node node) {
                Place.mark(node, file.replace(".fxml", ""));
            }
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Object find(Class<?> type, Object... controllers) {
        for (Object controller : controllers) {
            if (type.isInstance(controller)) {
                return controller;
            }
        }
        throw new IllegalArgumentException("no controller of " + type);
    }
}
