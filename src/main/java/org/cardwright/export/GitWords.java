package org.cardwright.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.cardwright.data.Secrets;

/** Reads what git, its hooks and servers say: what is for people, without the noise of progress. */
final class GitWords {
    private static final int SHOWN = 24;
    private static final Pattern COLORS = Pattern.compile("\u001b\\[[0-9;]*[A-Za-z]");
    private static final Pattern SECRET = Pattern.compile("://[^/@\\s']*:[^/@\\s']*@");
    private static final Pattern NOISE = Pattern.compile("(?:To |From |Done$|hint:|Everything up-to-date|Delta compr"
            + "|error: failed to push some refs|branch .* set up to track|Branch .* set up to track|\\* branch "
            + "|(?:remote: )?(?:(?:Enumerating|Counting|Compressing|Writing|Receiving|Unpacking) objects"
            + "|Resolving deltas|Total \\d+|Processing changes: refs|\\d+% )|remote:$).*");
    private static final Pattern REF = Pattern.compile("([ +*=!-])\t[^\t]*\t(.*)");
    private static final Pattern BEHIND = Pattern.compile(
            "\\[rejected\\]|\\((?:fetch first|non-fast-forward|stale info)\\)");
    private static final Pattern IN_THE_WAY = Pattern.compile("exists; cannot create|already exists");
    private static final Pattern HELD = Pattern.compile("(?i)failed to update ref|cannot lock ref|(?:failed|unable) to "
            + "(?:lock|write ref|update ref)|could not lock|lock[ _]failure|lock error|incorrect old value|invalid old id sent"
            + "|reference already exists|\\.lock'?: File exists|but expected [0-9a-f]{7}");

    private GitWords() {}

    /** Whether the server has commits that are to be fetched first. */
    static boolean behind(String output) {
        return BEHIND.matcher(output).find();
    }

    /** Whether somebody else was writing the same branch at the server just then. */
    static boolean heldByAnother(String output) {
        return !IN_THE_WAY.matcher(output.replace("reference already exists", "")).find()
                && HELD.matcher(output).find();
    }

    /** The lines that are for people, in their order. */
    static List<String> of(String output) {
        List<String> words = new ArrayList<>();
        for (String raw : Secrets.hide(output).split("\n")) {
            String line = COLORS.matcher(raw.stripTrailing()).replaceAll("");
            line = line.substring(line.lastIndexOf('\r') + 1).stripTrailing();
            var ref = REF.matcher(line);
            if (ref.matches()) {
                line = ref.group(1).equals("!") ? ref.group(2) : "";
            }
            line = SECRET.matcher(line).replaceAll("://").strip();
            if (!line.isEmpty() && !NOISE.matcher(line).matches() && words.size() < SHOWN) {
                words.add(line);
            }
        }
        return words;
    }
}
