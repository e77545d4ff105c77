package org.cardwright.ui.common;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.cardwright.data.ProgramLog;
import org.cardwright.i18n.Strings;

/** Opens the log of what failed as the system opens such files. */
public final class LogLink {
    private LogLink() {}

    /** @param message takes that there is none yet */
    public static void open(Dialogs dialogs, Optional<Path> data, Consumer<String> message) {
        data.map(ProgramLog::file).filter(Files::isRegularFile).ifPresentOrElse(
                file -> dialogs.openLink(file.toUri().toString()), () -> message.accept(Strings.get("menu.log.none")));
    }
}
