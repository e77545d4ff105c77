package org.cardwright.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a list scalar anew in its own style of separators; what stays together keeps the separator it had. */
final class ListRebuilder {
    private static final String CLASSIC = " ? ";
    private static final String WITHIN = "  ";
    private static final String BORDER = " ?  ";

    private final ListText old;
    private final List<Integer> oldLevels;
    private final boolean newest;
    private final String usual;

    /**
     * A piece of the list to be written.
     *
     * @param oldIndex its index in the old list, or -1
     * @param level the level it belongs to, or {@link Edit#UNASSIGNED}
     */
    record Piece(int oldIndex, String text, int level) {}

    /** @param oldLevels the level of each old item */
    ListRebuilder(ListText old, List<Integer> oldLevels) {
        this.old = old;
        this.oldLevels = oldLevels;
        this.newest = newestStyle();
        this.usual = usualMark();
    }

    String rebuild(List<Piece> pieces) {
        if (pieces.isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder(prefix());
        for (int i = 0; i < pieces.size(); i++) {
            if (i > 0) {
                out.append(separator(pieces.get(i - 1), pieces.get(i)));
            }
            out.append(pieces.get(i).text());
        }
        return out.append(suffix()).toString();
    }

    private String prefix() {
        return old.items().isEmpty() ? "" : old.text().substring(0, old.items().getFirst().start());
    }

    private String suffix() {
        return old.items().isEmpty() ? "" : old.text().substring(old.items().getLast().end());
    }

    private String separator(Piece before, Piece after) {
        boolean border = before.level() != after.level();
        boolean neighbors = before.oldIndex() >= 0 && after.oldIndex() == before.oldIndex() + 1;
        if (neighbors) {
            boolean wasBorder = !oldLevels.get(before.oldIndex()).equals(oldLevels.get(after.oldIndex()));
            if (!newest || border == wasBorder) {
                return between(before.oldIndex());
            }
        }
        return newest ? border ? BORDER : WITHIN : usual;
    }

    private String between(int index) {
        return old.text().substring(old.items().get(index).end(), old.items().get(index + 1).start());
    }

    private boolean newestStyle() {
        int bare = 0;
        for (int i = 0; i + 1 < old.items().size(); i++) {
            bare += between(i).indexOf('?') < 0 ? 1 : 0;
        }
        boolean leading = !old.text().isEmpty() && old.text().charAt(0) == ' ';
        return bare > 0 || leading && (old.items().size() <= 1 || between(0).equals(BORDER));
    }

    private String usualMark() {
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + 1 < old.items().size(); i++) {
            counts.merge(between(i), 1, Integer::sum);
        }
        return counts.getOrDefault(CLASSIC, 0) > 0 || counts.isEmpty() ? CLASSIC
                : counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    }
}
