package org.cardwright.cli;

import java.io.Serial;
import java.nio.file.Path;
import java.util.Set;

/** Ends a command with an exit code and one line for the user. */
final class CommandFailure extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final int exitCode;
    private final transient Set<Path> changedIn;

    private CommandFailure(int exitCode, String message, Throwable cause, Set<Path> changedIn) {
        super(message, cause);
        this.exitCode = exitCode;
        this.changedIn = changedIn;
    }

    private CommandFailure(int exitCode, String message, Throwable cause) {
        this(exitCode, message, cause, Set.of());
    }

    /** Nothing was saved, because cards in these folders are not what was read any more. */
    static CommandFailure changed(String message, Set<Path> folders) {
        return new CommandFailure(ExitCodes.IO_ERROR, message, null, folders);
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

    /** The folders where cards changed between reading and saving; empty if it is another failure. */
    Set<Path> changedIn() {
        return changedIn;
    }

    int exitCode() {
        return exitCode;
    }
}
