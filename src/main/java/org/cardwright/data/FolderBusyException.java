package org.cardwright.data;

import java.io.IOException;
import java.io.Serial;

import org.cardwright.i18n.Strings;

/** Another program went on saving in a folder for longer than it was waited for; the message is for the user. */
public final class FolderBusyException extends IOException {
    @Serial private static final long serialVersionUID = 1;

    FolderBusyException() {
        super(Strings.get("workspace.lock.busy"));
    }
}
