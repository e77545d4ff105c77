package org.cardwright.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;

/** The steps of a session that changed several of the cards of an export, as the history calls them. */
final class NamedSteps {
    private static final int SEVERAL = 2;

    private NamedSteps() {}

    /** "Replaced LearnAtGSUSA.com (84 cards)", in the order in which they were done. */
    static List<String> of(List<Change> steps, List<ExportCard> cards) {
        Map<String, Set<String>> files = new LinkedHashMap<>();
        steps.forEach(step -> files.put(step.name(), new LinkedHashSet<>()));
        for (ExportCard card : cards) {
            if (card.site().isEmpty()) {
                // To the site it is new as it is, whatever it went through in the folder.
                continue;
            }
            since(steps, card).forEach(step -> files.get(step.name()).add(card.file()));
        }
        return files.entrySet().stream().filter(step -> step.getValue().size() >= SEVERAL)
                .map(step -> Strings.get("export.summary.step.named", step.getKey(), step.getValue().size())).toList();
    }

    /** The steps of a card after those that led to what was exported before. */
    private static List<Change> since(List<Change> steps, ExportCard card) {
        List<Change> since = new ArrayList<>();
        for (Change step : steps) {
            for (CardChange change : step.cards()) {
                if (Source.name(change.card()).equals(card.file())) {
                    if (exported(card, change.before())) {
                        since.clear();
                    }
                    since.add(step);
                    if (exported(card, change.after()) || asInSite(card, change.after())) {
                        since.clear();
                    }
                }
            }
        }
        return since;
    }

    private static boolean asInSite(ExportCard card, Optional<SourceText> text) {
        return card.oldFile().isEmpty() && text.isPresent() && FileContent.same(card.site().orElseThrow(), text.get());
    }

    private static boolean exported(ExportCard card, Optional<SourceText> text) {
        return card.base().isPresent() && text.isPresent() && FileContent.same(card.base().get(), text.get());
    }
}
