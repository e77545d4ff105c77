package org.cardwright.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which line of the tree is to be selected when its lines are other ones: what a person chose is selected again when it
 * comes back. Else the same line stays, or the neighbor of one that is gone; another filter begins at its first line.
 */
public final class TreeChoice {
    /** The lines that were selected when they went, the one that a person chose first. */
    private final List<String> vanished = new ArrayList<>();
    private boolean cameBack;

    /** A person chose a line: what was chosen before is of no interest any more. */
    public void chosen() {
        vanished.clear();
    }

    /** Whether what was selected when it went came back with the last lines. */
    public boolean cameBack() {
        return cameBack;
    }

    /**
     * What to select.
     *
     * @param selected the line that was selected until now
     * @param sameFilter whether both trees are narrowed alike
     * @return empty where nobody chose a line yet: no card is chosen for what is done to chosen cards
     */
    public Optional<TreeNeighbor> next(TreeNode old, Optional<String> selected, TreeNode now, boolean sameFilter) {
        List<String> back = vanished.stream().filter(now::holds).toList();
        vanished.removeAll(back);
        cameBack = !back.isEmpty();
        Optional<String> kept = Stream.concat(back.stream(), selected.stream()).filter(now::holds).findFirst();
        if (kept.isPresent() && (sameFilter || cameBack || vanished.isEmpty())) {
            return kept.map(TreeNeighbor::itself);
        }
        if (selected.isEmpty() && vanished.isEmpty()) {
            return Optional.empty();
        }
        if (kept.isEmpty()) {
            selected.filter(key -> !vanished.contains(key)).ifPresent(vanished::add);
        }
        return selected.filter(key -> sameFilter).flatMap(key -> TreeNeighbor.of(old, key, now))
                .or(() -> now.children().stream().findFirst().map(first -> TreeNeighbor.itself(first.key())));
    }
}
