package org.cardwright.source;

import java.util.List;

/**
 * An entry of the table of cards as the generator understands it.
 *
 * @param row the entry
 * @param series the number of the series as it is printed
 * @param career the career level, of which the generator reads one word
 */
record EntryCard(SourceRow row, String series, String career, String group, String designation, String competency,
        String description, List<ReadLevel> levels) {
    /** The series with the zeros with which titles are found. */
    String paddedSeries() {
        return "0".repeat(Math.max(0, 4 - series.length())) + series;
    }

    String seriesTitle() {
        return SiteTerms.seriesTitle(paddedSeries()).orElse(SiteTerms.UNKNOWN);
    }

    String grades() {
        return SiteTerms.grades(career).orElse(SiteTerms.UNKNOWN);
    }

    String filters() {
        return group.replace(' ', '-') + "-" + SiteTerms.slug(competency) + " GS-" + grades() + " series-0" + series;
    }

    String file() {
        return "0" + series + "-" + group.replace(' ', '-') + "-" + SiteTerms.slug(competency) + "-" + career + ".md";
    }

    String permalink() {
        return "/cardsNew/" + series + "-" + SiteTerms.slug(competency) + "-" + career;
    }
}
