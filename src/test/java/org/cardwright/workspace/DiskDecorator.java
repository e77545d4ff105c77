package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Passes every operation on to the real disk; tests override the one that they disturb. */
public class DiskDecorator implements Disk {
    private final Disk real = new RealDisk();

    @Override
    public byte[] read(Path file) throws IOException {
        return real.read(file);
    }

    @Override
    public void create(Path file, byte[] content, Path like) throws IOException {
        real.create(file, content, like);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        real.replace(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        real.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
    }

    @Override
    public Journal journal(Path file) throws IOException {
        return real.journal(file);
    }

    @Override
    public Optional<Journal> abandoned(Path file) throws IOException {
        return real.abandoned(file);
    }
}
