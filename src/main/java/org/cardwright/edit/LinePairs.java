package org.cardwright.edit;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.cardwright.edit.LineDiff.Kind;
import org.cardwright.edit.LineDiff.Row;

/** Tells which of the lines that came stand for which of those that went: those that share the most, in order. */
final class LinePairs {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    /** Where more lines could stand for each other nobody waits for the comparison. */
    private static final int MOST_PAIRS = 2500;

    private LinePairs() {}

    /** Adds the rows of a change; where nothing is alike what went stands before what came. */
    static void add(List<Row> rows, ListDiff<String> change) {
        List<String> gone = change.gone();
        List<String> come = change.come();
        if ((long) gone.size() * come.size() > MOST_PAIRS) {
            add(rows, new ListDiff<>(change.from(), gone, change.at(), List.of()));
            add(rows, new ListDiff<>(change.from() + gone.size(), List.of(), change.at(), come));
            return;
        }
        int[][] like = like(gone, come);
        int[][] best = best(like, gone.size(), come.size());
        int i = 0;
        int j = 0;
        while (i < gone.size() || j < come.size()) {
            int old = change.from() + i + 1;
            int now = change.at() + j + 1;
            boolean both = i < gone.size() && j < come.size();
            if (both && like[i][j] > 0 && best[i][j] == like[i][j] + best[i + 1][j + 1]) {
                rows.add(new Row(Kind.CHANGED, old, now, gone.get(i++), come.get(j++)));
            } else if (j == come.size() || both && best[i + 1][j] >= best[i][j + 1]) {
                rows.add(new Row(Kind.REMOVED, old, now, gone.get(i++), ""));
            } else {
                rows.add(new Row(Kind.ADDED, old, now, "", come.get(j++)));
            }
        }
    }

    /** How much is the same in each pair of lines that are alike; 0 for those that are not. */
    private static int[][] like(List<String> gone, List<String> come) {
        int[][] like = new int[gone.size()][come.size()];
        List<String[]> old = gone.stream().map(LinePairs::words).toList();
        List<String[]> now = come.stream().map(LinePairs::words).toList();
        for (int i = 0; i < gone.size(); i++) {
            for (int j = 0; j < come.size(); j++) {
                like[i][j] = like(old.get(i), now.get(j));
            }
        }
        return like;
    }

    private static String[] words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).sorted().toArray(String[]::new);
    }

    /** Half of the shorter line must be in the other, and not as a mere crumb of it. */
    private static int like(String[] old, String[] now) {
        int same = 0;
        int i = 0;
        int j = 0;
        while (i < old.length && j < now.length) {
            int order = old[i].compareTo(now[j]);
            same += order == 0 ? old[i].length() : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int shorter = Math.min(length(old), length(now));
        int longer = Math.max(length(old), length(now));
        return longer == 0 ? 1 : 2 * same >= shorter && 5 * same >= longer ? same : 0;
    }

    private static int length(String[] words) {
        return Arrays.stream(words).mapToInt(String::length).sum();
    }

    /** The most that can be the same from each line on. */
    private static int[][] best(int[][] like, int gone, int come) {
        int[][] best = new int[gone + 1][come + 1];
        for (int i = gone - 1; i >= 0; i--) {
            for (int j = come - 1; j >= 0; j--) {
                int paired = like[i][j] > 0 ? like[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        return best;
    }
}
