package org.cardwright.workspace;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What a batch does to one file.
 *
 * @param file relative to the folder whose record holds the step
 * @param number tells the files beside apart
 * @param before the hash of the content that the file has before, {@link ContentHash#ABSENT} if it is not there
 * @param after the hash of the content that it has afterwards, {@link ContentHash#ABSENT} if it is deleted
 */
record BatchStep(Path file, int number, String before, String after) {
    private static final int PARTS = 4;

    boolean deletes() {
        return after.equals(ContentHash.ABSENT);
    }

    String line() {
        return number + " " + before + " " + after + " " + URLEncoder.encode(file.toString(), StandardCharsets.UTF_8);
    }

    /** Empty for a line that no batch wrote: nothing may lead out of the folder. */
    static Optional<BatchStep> parse(String line) {
        String[] parts = line.split(" ");
        if (parts.length != PARTS || !parts[0].matches("\\d{1,9}")) {
            return Optional.empty();
        }
        try {
            Path file = Path.of(URLDecoder.decode(parts[3], StandardCharsets.UTF_8));
            boolean inside = !file.isAbsolute() && file.equals(file.normalize()) && !file.startsWith("..");
            return inside ? Optional.of(new BatchStep(file, Integer.parseInt(parts[0]), parts[1], parts[2]))
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            // A torn or foreign line whose escapes are none.
            return Optional.empty();
        }
    }
}
