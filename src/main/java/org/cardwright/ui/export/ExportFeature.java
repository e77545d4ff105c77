package org.cardwright.ui.export;

import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.Workbench;
import org.kordamp.ikonli.feather.Feather;

/** Takes the cards to the site's repository, and the site's changes into the folder. */
public final class ExportFeature implements Feature {
    private static final String TAB = "export";

    @Override
    public void install(Workbench bench) {
        bench.addCommand(new ToolCommand(ToolCommand.Place.EXPORT, Strings.get("export.menu"),
                () -> bench.showTab(TAB, () -> new ExportView(bench, TAB)))
                .key("Shortcut+Shift+E").icon(Feather.UPLOAD_CLOUD).also(ToolCommand.Also.TOOLBAR)
                .disabled(bench.closed()));
    }
}
