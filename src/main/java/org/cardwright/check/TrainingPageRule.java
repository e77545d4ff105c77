package org.cardwright.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.html.HtmlText;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.Severity;

/**
 * The page of a card's training courses is empty: the site's courses carry the filters of another name, while courses of
 * the card are there. A card whose courses the site does not have is none of this.
 */
final class TrainingPageRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("training-page-empty", Severity.WARNING, "6.11");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String filters = HtmlText.fold(card.text(CardField.FILTERS));
        TrainingPage page = report.trainingPage();
        if (filters.isEmpty() || page.filters().isEmpty() || page.filters().containsKey(filters)) {
            return;
        }
        List<Set<String>> there = card.card().courses().stream().map(Course::text).map(page::of)
                .flatMap(Optional::stream).filter(found -> !found.isEmpty()).toList();
        if (!there.isEmpty()) {
            String end = filters.substring(filters.indexOf(' ') + 1);
            Optional<String> other = TrainingPage.common(there).stream()
                    .filter(filter -> filter.endsWith(" " + end)).findFirst();
            report.at(this, CardField.FILTERS, filters, there.size(), other.isPresent() ? 1 : 0, other.orElse(""));
        }
    }
}
