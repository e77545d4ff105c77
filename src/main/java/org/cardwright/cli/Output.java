package org.cardwright.cli;

import java.io.IOException;
import java.io.OutputStream;

import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;

/** Standard output: UTF-8 whatever the machine's own encoding, and line feeds only. */
final class Output {
    private final OutputStream stream;

    Output(OutputStream stream) {
        this.stream = stream;
    }

    /** Writes a text; bytes that are not UTF-8 come out as they are in the card, so that a diff can be applied. */
    void write(String text) throws CommandFailure {
        try {
            stream.write(new SourceText(text, false).bytes());
            stream.flush();
        } catch (IOException e) {
            throw CommandFailure.io(Strings.get("cli.error.output", e.getMessage()), e);
        }
    }
}
