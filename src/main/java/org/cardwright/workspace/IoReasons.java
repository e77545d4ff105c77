package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;

import org.cardwright.i18n.Strings;

/** Says why the operating system refused, in the words of the user and with what to do. */
public final class IoReasons {
    private IoReasons() {}

    /** A sentence without its beginning: "the disk is full. Free some space and try again." */
    public static String of(IOException e) {
        return switch (e) {
            case NoSuchFileException _ -> Strings.get("workspace.reason.missing");
            case AccessDeniedException _ -> Strings.get("workspace.reason.denied");
            case NotDirectoryException _ -> Strings.get("workspace.reason.not-folder");
            case FileSystemLoopException _ -> Strings.get("workspace.reason.loop");
            case FileSystemException file when file.getReason() != null -> system(file.getReason());
            default -> system(e.getMessage());
        };
    }

    /** A failure in words of its own, where it has some; the system's own failures name nothing but a file. */
    public static String words(IOException failure) {
        boolean known = !(failure instanceof FileSystemException) && failure.getMessage() != null;
        return known ? failure.getMessage() : failure instanceof FileSystemException file && file.getFile() != null
                ? Strings.get("task.failed.file", file.getFile(), of(file)) : of(failure);
    }

    private static String system(String message) {
        if (message == null || message.isBlank()) {
            return Strings.get("workspace.reason.unknown");
        }
        // The system's own words, in the few cases where people need to know what to do.
        String words = message.toLowerCase(Locale.ROOT);
        if (words.contains("no space left") || words.contains("not enough space") || words.contains("quota")) {
            return Strings.get("workspace.reason.full");
        }
        if (words.contains("too many levels of symbolic links")) {
            return Strings.get("workspace.reason.loop");
        }
        if (words.contains("read-only file system")) {
            return Strings.get("workspace.reason.read-only-disk");
        }
        if (words.contains("used by another process")) {
            return Strings.get("workspace.reason.locked");
        }
        return message;
    }
}
