package org.cardwright.source;

import java.util.List;

import org.cardwright.site.SiteNames;
import org.cardwright.site.SitePlaces;
import org.cardwright.site.SiteSeries;


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
        return SiteSeries.padded(series);
    }

    String seriesTitle() {
        return SiteSeries.title(paddedSeries()).orElse(SitePlaces.UNKNOWN);
    }

    String grades() {
        return SiteTerms.grades(career).orElse(SitePlaces.UNKNOWN);
    }

    String filters() {
        return group.replace(' ', '-') + "-" + SiteNames.slug(competency) + SiteNames.filtersEnd(grades(), "0" + series);
    }

    String file() {
        return "0" + series + "-" + group.replace(' ', '-') + "-" + SiteNames.slug(competency) + "-" + career + SiteNames.ENDING;
    }

    String permalink() {
        return SiteNames.NEWEST_FOLDER + series + "-" + SiteNames.slug(competency) + "-" + career;
    }
}
