package org.cardwright.ui.main;

import java.util.Map;
import java.util.Objects;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;
import org.cardwright.data.Appearance;
import org.cardwright.data.SystemTextSize;
import org.cardwright.data.TextScale;
import org.cardwright.ui.common.Background;
import org.cardwright.ui.common.TextSize;

/** The colors and the size of texts of all windows: as a person chose, or as the system has them. */
final class Theme {
    private static final String SIZE = "text.size";

    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper(this, "dark");
    private final ObservableValue<Appearance> look;
    private final ChangeListener<Number> resized = (observed, old, now) -> resized(old.doubleValue(), now.doubleValue());
    private final Map<String, String> remembered;

    /** @param remembered where the size of texts is remembered */
    Theme(Appearance first, Map<String, String> remembered) {
        this.remembered = remembered;
        TextSize.percent().set(TextScale.of(remembered.getOrDefault(SIZE, "")));
        TextSize.percent().addListener(new WeakChangeListener<>(resized));
        appearance.set(first);
        Platform.Preferences system = Platform.getPreferences();
        look = Bindings.createObjectBinding(() -> appearance.get().in(system.getColorScheme() == ColorScheme.DARK, system),
                appearance, system.colorSchemeProperty(), system);
        look.subscribe(Theme::apply);
        dark.bind(look.map(Appearance::dark));
    }

    /** Looks as another window does, and changes with it; sizes are the other's business. */
    Theme(Theme other) {
        remembered = Map.of();
        appearance.bindBidirectional(other.appearance);
        look = other.look;
        dark.bind(other.dark);
    }

    /** Gives texts the size that the system has, unless a size is remembered. */
    void followSystem(Background background) {
        if (!remembered.containsKey(SIZE)) {
            background.run("", progress -> SystemTextSize.read(System.getProperty("os.name")), found -> {
                remembered.putIfAbsent(SIZE, String.valueOf(TextScale.USUAL));
                found.ifPresent(percent -> TextSize.percent().set(TextScale.of(percent.doubleValue())));
                // A system that does not say it is not asked at each start.
            }, why -> remembered.putIfAbsent(SIZE, String.valueOf(TextScale.USUAL)));
        }
    }

    private void resized(double old, double now) {
        remembered.put(SIZE, String.valueOf((int) now));
        apply(look.getValue());
        TextSize.changed(now / old);
    }

    ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private static void apply(Appearance look) {
        String sheet = "/css/" + look.sheet();
        Application.setUserAgentStylesheet(TextSize.percent().get() == TextScale.USUAL
                ? Objects.requireNonNull(Theme.class.getResource(sheet)).toString() : TextSize.style(sheet));
    }
}
