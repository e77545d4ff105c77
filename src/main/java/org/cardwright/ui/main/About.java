package org.cardwright.ui.main;

import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Dialogs;

/** Says what this program is and what it runs on. */
final class About {
    private About() {}

    static void show(Dialogs dialogs, Optional<Path> data) {
        dialogs.info(Strings.get("app.name"), Strings.get("about.text", System.getProperty("java.version"),
                System.getProperty("javafx.version"), data.map(Path::toString).orElse("—")));
    }
}
