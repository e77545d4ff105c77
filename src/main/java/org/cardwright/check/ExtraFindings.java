package org.cardwright.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardId;
import org.cardwright.model.Finding;

/**
 * Findings that take more than the cards, such as the tables of their site; immutable. Whoever knows these supplies them,
 * graded as the catalog does.
 *
 * @param cards those at a card; a card without any is not among them
 * @param files those in other files
 */
public record ExtraFindings(Map<CardId, List<Finding>> cards, List<FileFindings> files) {
    /** Nothing is known but the cards. */
    public static final ExtraFindings NONE = new ExtraFindings(Map.of(), List.of());

    public ExtraFindings {
        cards = Map.copyOf(cards);
        files = List.copyOf(files);
    }

    /** The same with other findings of some cards. */
    public ExtraFindings with(Map<CardId, List<Finding>> others) {
        Map<CardId, List<Finding>> now = new HashMap<>(cards);
        now.putAll(others);
        now.values().removeIf(List::isEmpty);
        return new ExtraFindings(now, files);
    }

    /** The same without cards that are no more. */
    ExtraFindings of(Set<CardId> there) {
        Map<CardId, List<Finding>> now = new HashMap<>(cards);
        now.keySet().retainAll(there);
        return new ExtraFindings(now, files);
    }

    /** The same as settings grade it, without what they switch off. */
    public ExtraFindings graded(RuleSettings settings) {
        Map<CardId, List<Finding>> graded = new HashMap<>();
        cards.forEach((card, findings) -> graded.put(card, graded(findings, settings)));
        return new ExtraFindings(Map.of(), files.stream().map(file -> new FileFindings(file.file(),
                graded(file.findings(), settings))).filter(file -> !file.findings().isEmpty()).toList()).with(graded);
    }

    private static List<Finding> graded(List<Finding> findings, RuleSettings settings) {
        return findings.stream().map(settings::graded).flatMap(Optional::stream).toList();
    }

    /** All findings of a card: what it has by itself and with other cards, and these. */
    public List<Finding> of(CardId card, List<Finding> known) {
        List<Finding> more = cards.getOrDefault(card, List.of());
        if (more.isEmpty()) {
            return known;
        }
        List<Finding> all = new ArrayList<>(known);
        all.addAll(more);
        all.sort(Checks.IN_FILE_ORDER);
        return List.copyOf(all);
    }

    /** How many there are. */
    int count() {
        return cards.values().stream().mapToInt(List::size).sum()
                + files.stream().mapToInt(file -> file.findings().size()).sum();
    }
}
