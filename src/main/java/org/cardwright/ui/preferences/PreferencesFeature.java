package org.cardwright.ui.preferences;

import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Everything that a person can set, in one window. */
public final class PreferencesFeature implements Feature {
    @Override
    public void install(Workbench bench) {
        bench.addCommand(new ToolCommand(Place.FILE, Strings.get("preferences.menu"), () -> new PreferencesDialog(bench).open())
                .key("Shortcut+COMMA").icon(Feather.SETTINGS));
    }
}
