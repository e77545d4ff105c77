package org.cardwright.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The names that a batch uses on disk. All begin with a dot, so that Jekyll, git's habits and this program pass over
 * what a crash leaves behind; all bear the batch's own random id, so that no two batches ever meet.
 */
final class BatchNames {
    private static final String RECORD = ".cardwright-batch-";
    private static final String BESIDE = ".cardwright-tmp-";
    private static final Pattern IS_RECORD = Pattern.compile("\\.cardwright-batch-[0-9a-f]{32}");
    private static final Pattern IS_BESIDE = Pattern.compile("\\..*\\.cardwright-tmp-[0-9a-f]{32}-\\d+",
            Pattern.DOTALL);

    /** Letters of the file's name in the name beside it: systems allow 255 bytes, a letter takes up to four. */
    private static final int NAME_KEPT = 40;

    private BatchNames() {}

    static String newId() {
        return UUID.randomUUID().toString().replace("-", "").toLowerCase(Locale.ROOT);
    }

    /** Where a batch writes down what it is about to do. */
    static Path record(Path root, String id) {
        return root.resolve(RECORD + id);
    }

    static boolean isRecord(String name) {
        return IS_RECORD.matcher(name).matches();
    }

    /** Where the new content of a file waits: in the same folder, so that one step puts it in place. */
    static Path beside(Path target, String id, int number) {
        String name = target.getFileName().toString();
        int letters = Math.min(NAME_KEPT, name.codePointCount(0, name.length()));
        String kept = name.substring(0, name.offsetByCodePoints(0, letters));
        return target.resolveSibling("." + kept + BESIDE + id + "-" + number);
    }

    static boolean isBeside(String name) {
        return IS_BESIDE.matcher(name).matches();
    }

    static String id(Path record) {
        return record.getFileName().toString().substring(RECORD.length());
    }
}
