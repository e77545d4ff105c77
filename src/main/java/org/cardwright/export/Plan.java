package org.cardwright.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.workspace.LoadProblem;

/**
 * What an export would do, computed without writing anything.
 *
 * @param branch the branch that it goes to; empty for the one that is checked out
 * @param cards every card of both sides, sorted by file
 * @param problems files that could not be read, of the folder and of the site
 * @param inPlace whether the folder is the site's own folder of cards, so that an export only commits
 * @param git whether the site is in a git repository
 */
public record Plan(Source source, SiteTarget target, Optional<String> branch, List<ExportCard> cards,
        List<LoadProblem> problems, boolean inPlace, boolean git) {
    public Plan {
        cards = List.copyOf(cards);
        problems = List.copyOf(problems);
    }

    /** How many cards there are of each state. */
    public Map<ExportState, Long> counts() {
        Map<ExportState, Long> counts = new EnumMap<>(ExportState.class);
        cards.forEach(card -> counts.merge(card.state(), 1L, Long::sum));
        return counts;
    }

    public Optional<ExportCard> card(String file) {
        return cards.stream().filter(card -> card.file().equals(file)).findFirst();
    }

    /** Whether a person is asked about a card because it is not known who changed it. */
    boolean unsure() {
        return cards.stream().anyMatch(card -> card.state() == ExportState.CONFLICT && card.doubt().isPresent());
    }

    /** The cards that are not what they were in an earlier plan; a card that is gone as it was there. */
    public List<ExportCard> changedSince(Plan earlier) {
        Map<String, ExportCard> before = new LinkedHashMap<>();
        earlier.cards().forEach(card -> before.put(card.file(), card));
        List<ExportCard> changed = new ArrayList<>();
        for (ExportCard card : cards) {
            ExportCard old = before.remove(card.file());
            if (old == null || !old.saysTheSame(card)) {
                changed.add(card);
            }
        }
        changed.addAll(before.values());
        return changed;
    }

    /** The name of the folder of cards within the site, for headers of differences: "_cards". */
    public String cardsName() {
        return target.root().relativize(target.cards()).toString().replace('\\', '/');
    }
}
