package org.cardwright.source;

import java.util.List;

import org.cardwright.html.NewestBody;
import org.cardwright.site.CardKeys;
import org.cardwright.text.SourceText;

/** Writes the file of a card as the generator does. */
final class EntryText {
    private EntryText() {}

    static String of(EntryCard card, EntryTexts behaviors, EntryTexts definitions, List<EntryCourse> courses) {
        String jobSeries = card.paddedSeries() + " " + card.seriesTitle();
        StringBuilder text = new StringBuilder("---\n");
        line(text, CardKeys.LAYOUT, CardKeys.LAYOUT_OF_CARDS);
        line(text, CardKeys.CATEGORY, CardKeys.CATEGORY_OF_CARDS);
        line(text, CardKeys.TITLE, jobSeries + " " + card.career() + " " + card.competency());
        line(text, CardKeys.SERIES, card.series());
        line(text, CardKeys.SERIES_TITLE, card.seriesTitle());
        line(text, CardKeys.JOB_SERIES, jobSeries);
        line(text, CardKeys.CAREER_LEVEL, card.career());
        line(text, CardKeys.PERMALINK, card.permalink());
        line(text, CardKeys.DESIGNATION, card.designation());
        line(text, CardKeys.COMPETENCY, card.competency().replace('/', ' '));
        line(text, CardKeys.GROUP, card.group());
        line(text, CardKeys.DESCRIPTION, card.description());
        line(text, CardKeys.LEVEL, '"' + card.grades() + '"');
        line(text, CardKeys.BEHAVIORS, '"' + behaviors.front() + '"');
        line(text, CardKeys.DEFINITIONS, '"' + definitions.front() + '"');
        text.append(CardKeys.COURSES).append(": ");
        courses.forEach(course -> text.append(course.line()));
        text.append('\n');
        line(text, CardKeys.FILTERS, card.filters());
        text.append("---\n\n").append(NewestBody.of(behaviors.html(), definitions.html()));
        return SourceText.paired(text.toString());
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }
}
