package org.cardwright.ui.main;

import java.util.Objects;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.cardwright.data.Appearance;

/** The colors of all windows: as a person chose, or as the system has them. */
final class Theme {
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ObservableValue<Appearance> look;

    Theme(Appearance first) {
        appearance.set(first);
        Platform.Preferences system = Platform.getPreferences();
        look = Bindings.createObjectBinding(() -> appearance.get().in(system.getColorScheme() == ColorScheme.DARK, system),
                appearance, system.colorSchemeProperty(), system);
        look.subscribe(Theme::apply);
        dark.bind(look.map(Appearance::dark));
    }

    ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private static void apply(Appearance look) {
        Application.setUserAgentStylesheet(
                Objects.requireNonNull(Theme.class.getResource("/css/" + look.sheet())).toString());
    }
}
