package org.cardwright.export;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.Progress;

/**
 * How an export stands after some time: cards, checkout and server may have gone on.
 *
 * @param over whether the checkout left its branch, so that there is nothing to do with it here
 * @param unsent how many commits of its branch the server lacks
 * @param changed how many cards were changed since then and are not exported
 */
public record ExportStanding(boolean over, int unsent, int changed) {
    /**
     * Looks at it; nothing is asked on the network. For a background thread.
     *
     * @param source the cards as they are now
     * @param exported what was planned of the export
     */
    public static ExportStanding of(Source source, Plan exported, ExportResult result, Progress progress) throws IOException {
        SiteTarget target = exported.target();
        Optional<String> branch = result.commit().flatMap(_ -> result.branch());
        if (branch.isPresent() && !TargetInfo.of(target).branch().equals(branch)) {
            return new ExportStanding(true, 0, 0);
        }
        Plan now = Export.plan(source, target, branch, progress);
        List<ExportCard> other = now.changedSince(exported);
        int changed = (int) now.cards().stream().filter(ExportCard::chosen).filter(other::contains).count();
        return new ExportStanding(false, branch.isEmpty() ? 0 : Remote.of(target).unsent(branch.get()), changed);
    }
}
