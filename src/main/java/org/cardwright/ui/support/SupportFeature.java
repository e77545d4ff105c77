package org.cardwright.ui.support;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

import org.cardwright.data.ProgramVersion;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Feature;
import org.cardwright.ui.common.ToolCommand;
import org.cardwright.ui.common.ToolCommand.Place;
import org.cardwright.ui.common.Workbench;

/** What one needs when something is wrong: diagnostics to send to somebody, newer versions, what this program is. */
public final class SupportFeature implements Feature {
    private final Supplier<Optional<URI>> updates;

    /** Asks the address that the build names for newer versions. */
    public SupportFeature() {
        this(() -> ProgramVersion.updates().map(URI::create));
    }

    /** Asks this address for newer versions, if there is one. */
    public SupportFeature(Supplier<Optional<URI>> updates) {
        this.updates = updates;
    }

    @Override
    public void install(Workbench bench) {
        bench.addCommand(new ToolCommand(Place.HELP, Strings.get("diagnostics.menu"), () -> DiagnosticsDialog.open(bench))
                .also(ToolCommand.Also.SEPARATED));
        bench.addCommand(new ToolCommand(Place.HELP, Strings.get("updates.menu"), () -> new UpdateFinder(bench, updates).find()));
        bench.addCommand(new ToolCommand(Place.HELP, Strings.get("menu.about"), () -> new AboutDialog(bench).open())
                .also(ToolCommand.Also.SEPARATED));
    }
}
