package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that locks a folder: it counts there, or keeps the lock until it is told to end, or is killed. */
final class LockChild {
    private LockChild() {}

    /** Arguments: the folder, the file to count in, how often; without the latter two it keeps the lock. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length > 1) {
            count(folder, Path.of(arguments[1]), Integer.parseInt(arguments[2]));
        } else {
            try (var _ = FolderLock.take(List.of(folder), Progress.NONE)) {
                out.println("locked");
                System.in.read();
            }
            out.println("given back");
        }
    }

    /** Reads and writes without any other care: two at once would lose a count. */
    static void count(Path folder, Path file, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            try (var _ = FolderLock.take(List.of(folder), Progress.NONE)) {
                Files.writeString(file, Integer.toString(1 + Integer.parseInt(Files.readString(file))));
            }
        }
    }
}
