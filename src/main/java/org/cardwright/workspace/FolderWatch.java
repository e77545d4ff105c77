package org.cardwright.workspace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * Tells when something in a folder of cards may have changed: once, when it has been quiet for a moment, however many
 * files were touched. Where the system cannot watch a folder, nothing is told.
 */
public final class FolderWatch implements Closeable {
    private static final long QUIET_MILLIS = 400;
    private static final int MAX_FOLDERS = 2000;

    private final WatchService service;
    private final Path root;
    private final Runnable changed;
    private int folders;

    private FolderWatch(WatchService service, Path root, Runnable changed) {
        this.service = service;
        this.root = root;
        this.changed = changed;
    }

    /** Starts to watch; {@code changed} is called on a thread of the watch. */
    public static FolderWatch start(CardFolder folder, Runnable changed) throws IOException {
        Path root = folder.root().toRealPath();
        var watch = new FolderWatch(root.getFileSystem().newWatchService(), root, changed);
        Thread.ofPlatform().daemon().name("folder-watch").start(watch::run);
        return watch;
    }

    private void run() {
        try {
            register(root);
            while (true) {
                WatchKey key = service.take();
                boolean relevant = false;
                while (key != null) {
                    relevant |= relevant(key);
                    key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
                if (relevant) {
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException e) {
            // Closed on purpose.
        } catch (IOException e) {
            // Cannot be watched: what changed is seen when the window gains the focus.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean relevant(WatchKey key) throws IOException {
        boolean relevant = false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            boolean hidden = event.context() instanceof Path name && name.toString().startsWith(".");
            relevant |= !hidden;
            if (event.kind() == StandardWatchEventKinds.ENTRY_CREATE && event.context() instanceof Path name
                    && Files.isDirectory(folder.resolve(name), java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                register(folder.resolve(name));
            }
        }
        key.reset();
        return relevant;
    }

    private void register(Path start) throws IOException {
        Files.walkFileTree(start, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
                if (hidden || ++folders > MAX_FOLDERS) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                folder.register(service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
