package org.cardwright.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cardwright.document.Plausible;
import org.cardwright.model.CardField;
import org.cardwright.site.SiteNames;
import org.cardwright.site.SiteSeries;

/** The addresses of cards (format notes, 1). */
final class Permalinks {
    private static final Pattern FORM = Pattern.compile(SiteNames.PERMALINK_FORM);

    private Permalinks() {}

    /** What follows the folder in a card's address. */
    static Optional<String> name(Subject card) {
        String series = card.text(CardField.SERIES);
        String career = card.text(CardField.CAREER_LEVEL);
        String competency = card.text(CardField.COMPETENCY);
        boolean plausible = Plausible.usable(CardField.SERIES, series)
                && Plausible.usable(CardField.CAREER_LEVEL, career)
                && Plausible.usable(CardField.COMPETENCY, competency);
        return !plausible ? Optional.empty() : Optional.of(SiteSeries.bare(series) + "-" + SiteNames.slug(competency) + "-" + career);
    }

    /** The parts of a permalink: folder, series, competency with its dashes, career level, slash at the end. */
    static Optional<List<String>> parts(String permalink) {
        Matcher matcher = FORM.matcher(permalink);
        return matcher.matches() ? Optional.of(IntStream.rangeClosed(1, 5).mapToObj(matcher::group).toList())
                : Optional.empty();
    }
}
