package org.cardwright.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes names that differ only in their case for one file, as the disks of Windows and of Macs do. */
final class CaseBlindDisk implements Disk {
    private final Disk disk;

    CaseBlindDisk(Disk disk) {
        this.disk = disk;
    }

    /** The file as it is spelled, if there is one. */
    private static Path real(Path file) throws IOException {
        if (!Files.isDirectory(file.getParent())) {
            return file;
        }
        try (Stream<Path> all = Files.list(file.getParent())) {
            List<Path> found = all.filter(other -> other.toString().equalsIgnoreCase(file.toString())).toList();
            return found.isEmpty() ? file : found.getFirst();
        }
    }

    @Override
    public boolean same(Path one, Path other) throws IOException {
        return Files.exists(real(one)) && real(one).equals(real(other));
    }

    @Override
    public byte[] read(Path file) throws IOException {
        return disk.read(real(file));
    }

    @Override
    public void create(Path file, byte[] content, Path like) throws IOException {
        disk.create(real(file), content, real(like));
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        Path old = real(to);
        disk.replace(from, old);
        Files.move(old, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(real(file));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(folder);
    }

    @Override
    public Journal journal(Path file) throws IOException {
        return disk.journal(file);
    }

    @Override
    public Optional<Journal> abandoned(Path file) throws IOException {
        return disk.abandoned(file);
    }
}
