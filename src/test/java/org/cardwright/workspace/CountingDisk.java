package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Counts its operations and disturbs one of them, or all from one on. An operation that fails is done half where it
 * can be: half of a file is written.
 */
public final class CountingDisk extends DiskDecorator {
    /** What becomes of the operation whose turn it is. */
    public enum Trouble {
        /** It alone fails. */
        ONCE,
        /** It fails, and so does all that needs space after it. */
        FULL,
        /** It and all after it fail. */
        GONE,
        /** The process ends there: nothing runs any more, not even what would tidy up. */
        POWER_CUT
    }

    /** Ends a batch as the end of its process would; no code under test catches it. */
    public static final class PowerCut extends Error {
        private static final long serialVersionUID = 1;
    }

    private final int failing;
    private final Trouble trouble;
    private final List<Journal> journals = new CopyOnWriteArrayList<>();
    private int count;
    private String failed = "none";

    public CountingDisk(int failing, Trouble trouble) {
        this.failing = failing;
        this.trouble = trouble;
    }

    /** The operation that failed first. */
    public synchronized String failed() {
        return failed;
    }

    public synchronized int count() {
        return count;
    }

    private synchronized boolean fails(String operation, boolean needsSpace) {
        count++;
        boolean later = count > failing && (trouble == Trouble.GONE || trouble == Trouble.POWER_CUT
                || trouble == Trouble.FULL && needsSpace);
        if (count == failing) {
            failed = operation;
        }
        return count == failing || later;
    }

    private void fail(Path file) throws IOException {
        if (trouble == Trouble.POWER_CUT) {
            throw new PowerCut();
        }
        throw new FileSystemException(file.toString(), null, "No space left on device");
    }

    @Override
    public byte[] read(Path file) throws IOException {
        if (fails("read", false)) {
            fail(file);
        }
        return super.read(file);
    }

    @Override
    public void create(Path file, byte[] content, Path like) throws IOException {
        if (fails("create", true)) {
            if (count() == failing) {
                super.create(file, Arrays.copyOf(content, content.length / 2), like);
            }
            fail(file);
        }
        super.create(file, content, like);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (fails("replace", false)) {
            fail(to);
        }
        super.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        if (fails("delete", false)) {
            fail(file);
        }
        super.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (fails("force", false)) {
            fail(folder);
        }
        super.forceFolder(folder);
    }

    @Override
    public Journal journal(Path file) throws IOException {
        if (fails("journal", true)) {
            fail(file);
        }
        Journal real = super.journal(file);
        journals.add(real);
        return new Counted(real, file);
    }

    @Override
    public Optional<Journal> abandoned(Path file) throws IOException {
        return Files.exists(file) ? super.abandoned(file) : Optional.empty();
    }

    private final class Counted implements Journal {
        private final Journal real;
        private final Path file;

        Counted(Journal real, Path file) {
            this.real = real;
            this.file = file;
        }

        @Override
        public byte[] content() throws IOException {
            return real.content();
        }

        @Override
        public void append(byte[] bytes, boolean force) throws IOException {
            if (fails("append", true)) {
                if (count() == failing) {
                    real.append(Arrays.copyOf(bytes, bytes.length / 2), force);
                }
                fail(file);
            }
            real.append(bytes, force);
        }

        @Override
        public void close() throws IOException {
            real.close();
        }
    }

    /** Gives back what the system would take from a process that ended. */
    public void end() throws IOException {
        for (Journal journal : journals) {
            journal.close();
        }
    }
}
