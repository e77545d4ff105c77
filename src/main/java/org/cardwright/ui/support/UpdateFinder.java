package org.cardwright.ui.support;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

import org.cardwright.data.ProgramVersion;
import org.cardwright.data.UpdateCheck;
import org.cardwright.data.UpdateSettings;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Workbench;

/** Looks for a newer version when a person asks for it, where that is allowed, and says what was found. */
final class UpdateFinder {
    private final Workbench bench;
    private final Supplier<Optional<URI>> address;

    UpdateFinder(Workbench bench, Supplier<Optional<URI>> address) {
        this.bench = bench;
        this.address = address;
    }

    void find() {
        bench.background().run("", progress -> UpdateSettings.load(bench.data()), this::asked, bench::message);
    }

    private void asked(UpdateSettings settings) {
        Optional<URI> place = address.get();
        if (settings.switchedOff().isPresent()) {
            say(Strings.get("updates.off"), Strings.get("preferences.updates.off", settings.switchedOff().get()));
        } else if (!settings.allowed()) {
            say(Strings.get("updates.off"), Strings.get("updates.notAllowed"));
        } else if (place.isEmpty()) {
            say(Strings.get("updates.none"), Strings.get("updates.none.text"));
        } else {
            bench.background().run(Strings.get("updates.asking", place.get().getHost()), progress -> UpdateCheck.ask(place.get()),
                    this::found, reason -> say(Strings.get("updates.failed"), Strings.get("updates.failed.text", place.get().getHost(), reason)));
        }
    }

    private void found(UpdateCheck newest) {
        String current = ProgramVersion.current();
        if (!newest.newerThan(current)) {
            say(Strings.get("updates.newest"), Strings.get("updates.newest.text", current));
        } else {
            String where = newest.page().map(page -> Strings.get("updates.found.page", page)).orElseGet(() -> Strings.get("updates.found.ask"));
            say(Strings.get("updates.found", newest.version()), Strings.get("updates.found.text", current, where));
        }
    }

    private void say(String headline, String text) {
        bench.dialogs().info(headline, text);
    }
}
