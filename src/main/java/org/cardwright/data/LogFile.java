package org.cardwright.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.logging.ErrorManager;
import java.util.logging.Handler;
import java.util.logging.LogRecord;

/**
 * Appends to the log, which several programs may share, and keeps it small: once it is full it becomes the first of four
 * older ones. The system's own handler would make a file of its own for each program, and one at each start.
 */
final class LogFile extends Handler {
    private static final long MOST = 1 << 20;
    private static final int OLDER = 4;

    private final Path file;
    private final long most;

    LogFile(Path file) {
        this(file, MOST);
    }

    LogFile(Path file, long most) {
        this.file = file;
        this.most = most;
        setFormatter(new LogFormat());
    }

    @Override
    public synchronized void publish(LogRecord entry) {
        if (!isLoggable(entry)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            byte[] bytes = getFormatter().format(entry).getBytes(StandardCharsets.UTF_8);
            if (Files.exists(file) && Files.size(file) + bytes.length > most) {
                rotate();
            }
            Files.write(file, bytes, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            // There is no other place to say it.
            reportError(null, e, ErrorManager.WRITE_FAILURE);
        }
    }

    private void rotate() throws IOException {
        for (int number = OLDER; number > 0; number--) {
            Path from = number == 1 ? file : older(number - 1);
            try {
                Files.move(from, older(number), StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException e) {
                // Not so many yet, or another program did it.
            }
        }
    }

    /** The older, the higher the number: {@code cardwright.1.log}. */
    private Path older(int number) {
        return file.resolveSibling(file.getFileName().toString().replace(".log", "." + number + ".log"));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
