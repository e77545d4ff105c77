package org.cardwright.ui.preferences;

import java.util.Map;

import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.cardwright.data.Appearance;
import org.cardwright.data.TextScale;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Workbench;

/** Colors and the size of texts. */
final class AppearancePage implements PreferencePage {
    private static final Map<Appearance, String> NAMES = Map.of(Appearance.SYSTEM, "menu.appearance.system",
            Appearance.LIGHT, "menu.appearance.light", Appearance.DARK, "menu.appearance.dark",
            Appearance.HIGH_CONTRAST_LIGHT, "menu.appearance.contrastLight",
            Appearance.HIGH_CONTRAST_DARK, "menu.appearance.contrastDark");

    private final ObjectProperty<Appearance> appearance;
    @FXML private VBox root;
    @FXML private Label colorsLabel;
    @FXML private ComboBox<Appearance> colors;
    @FXML private Label sizeLabel;
    @FXML private ComboBox<Integer> size;

    AppearancePage(Workbench bench) {
        appearance = bench.appearanceProperty();
        Fxml.load("preferences-appearance.fxml", this);
    }

    @FXML
    private void initialize() {
        colorsLabel.setLabelFor(colors);
        sizeLabel.setLabelFor(size);
        colors.getItems().setAll(Appearance.values());
        colors.setConverter(new Names());
        size.getItems().setAll(TextScale.steps());
        size.setConverter(new Percent());
        size.setValue(TextSize.percent().get());
        colors.setValue(appearance.get());
        colors.valueProperty().addListener((observed, old, now) -> appearance.set(now));
        size.valueProperty().addListener((observed, old, now) -> TextSize.percent().set(now));
        // The keys for the size work here too; what listens ends with the page's window.
        root.sceneProperty().subscribe(new java.util.function.Consumer<>() {
            private Subscription follows = Subscription.EMPTY;

            @Override
            public void accept(javafx.scene.Scene scene) {
                follows.unsubscribe();
                follows = scene == null ? Subscription.EMPTY : TextSize.percent().subscribe(now -> size.setValue(now.intValue()))
                        .and(appearance.subscribe(now -> colors.setValue(now)));
            }
        });
    }

    @Override
    public Parent root() {
        return root;
    }

    private static final class Names extends StringConverter<Appearance> {
        @Override
        public String toString(Appearance look) {
            return Strings.get(NAMES.get(look)).replace("_", "");
        }

        @Override
        public Appearance fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class Percent extends StringConverter<Integer> {
        @Override
        public String toString(Integer percent) {
            return Strings.get("preferences.percent", percent);
        }

        @Override
        public Integer fromString(String text) {
            throw new UnsupportedOperationException();
        }
    }
}
