package org.cardwright.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Names folders and cards in the user's data folder: readable, the same every time, and never the same for two. */
public final class FolderKey {
    private static final int READABLE = 60;
    private static final int HASH = 16;

    private FolderKey() {}

    /** The folder that the cards really are in, by whatever links it was opened. */
    public static String of(CardFolder folder) {
        Path root = folder.root().toAbsolutePath().normalize();
        try {
            root = root.toRealPath();
        } catch (IOException e) {
            // Gone at the moment: its name will do.
        }
        int names = root.getNameCount();
        String last = names == 0 ? "" : root.subpath(Math.max(0, names - 2), names).toString();
        return key(last, root.toString());
    }

    static String of(Path card) {
        return key(card.toString(), card.toString());
    }

    private static String key(String readable, String exact) {
        String plain = readable.replaceAll("[^A-Za-z0-9._-]+", "_").toLowerCase(Locale.ROOT);
        String hash = ContentHash.of(exact.getBytes(StandardCharsets.UTF_8)).substring(0, HASH);
        return plain.substring(0, Math.min(READABLE, plain.length())) + "-" + hash;
    }
}
