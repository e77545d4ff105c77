package org.cardwright.cli;

import java.io.Serial;

/** Ends a command with an exit code and one line for the user. */
final class CommandFailure extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final int exitCode;

    private CommandFailure(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    static CommandFailure badInput(String message) {
        return new CommandFailure(ExitCodes.BAD_INPUT, message, null);
    }

    static CommandFailure badInput(String message, Throwable cause) {
        return new CommandFailure(ExitCodes.BAD_INPUT, message, cause);
    }

    static CommandFailure io(String message) {
        return new CommandFailure(ExitCodes.IO_ERROR, message, null);
    }

    static CommandFailure io(String message, Throwable cause) {
        return new CommandFailure(ExitCodes.IO_ERROR, message, cause);
    }

    int exitCode() {
        return exitCode;
    }
}
