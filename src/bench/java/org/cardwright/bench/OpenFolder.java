package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Path;

import org.cardwright.workspace.FolderContents;
import org.cardwright.workspace.FolderReader;
import org.cardwright.edit.Progress;

/** A process that opens a folder once and ends: the cold start. A second argument prints the live heap. */
final class OpenFolder {
    private OpenFolder() {}

    static void main(String[] arguments) throws IOException {
        long before = arguments.length > 1 ? liveHeap() : 0;
        FolderContents contents = open(Path.of(arguments[0]));
        System.out.println(arguments.length > 1 ? liveHeap() - before : contents.cards().size());
        java.lang.ref.Reference.reachabilityFence(contents);
    }

    static FolderContents open(Path folder) throws IOException {
        return FolderReader.read(FolderReader.resolve(folder), Progress.NONE);
    }

    private static long liveHeap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
