package org.cardwright.ui.main;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.cardwright.data.Appearance;

/** The colors of all windows: as a person chose, or as the system has them. */
final class Theme {
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");

    Theme(Appearance first) {
        appearance.set(first);
        dark.bind(Bindings.createBooleanBinding(this::isDark, appearance,
                Platform.getPreferences().colorSchemeProperty()));
        dark.addListener((observed, old, now) -> apply());
        apply();
    }

    ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private boolean isDark() {
        return switch (appearance.get()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void apply() {
        String primer = (dark.get() ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheetBSS();
        Application.setUserAgentStylesheet(primer);
    }
}
