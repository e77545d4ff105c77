package org.cardwright.source;

import java.util.List;

import org.cardwright.html.NewestBody;
import org.cardwright.text.SourceText;

/** Writes the file of a card as the generator does. */
final class EntryText {
    private EntryText() {}

    static String of(EntryCard card, EntryTexts behaviors, EntryTexts definitions, List<EntryCourse> courses) {
        String jobSeries = card.paddedSeries() + " " + card.seriesTitle();
        StringBuilder text = new StringBuilder("---\nlayout: career-planning-landing\ncategory: career\n");
        line(text, "title", jobSeries + " " + card.career() + " " + card.competency());
        line(text, "series", card.series());
        line(text, "job_series_title", card.seriesTitle());
        line(text, "job_series", jobSeries);
        line(text, "career_level", card.career());
        line(text, "permalink", card.permalink());
        line(text, "functional_competency_designation", card.designation());
        line(text, "competency", card.competency().replace('/', ' '));
        line(text, "competency_group", card.group());
        line(text, "competency_description", card.description());
        line(text, "level", '"' + card.grades() + '"');
        line(text, "behavior_illustrations", '"' + behaviors.front() + '"');
        line(text, "proficiency_level_definition", '"' + definitions.front() + '"');
        text.append("relevant_courses: ");
        courses.forEach(course -> text.append(course.line()));
        text.append('\n');
        line(text, "filters", card.filters());
        text.append("---\n\n").append(NewestBody.of(behaviors.html(), definitions.html()));
        return SourceText.paired(text.toString());
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append(": ").append(value).append('\n');
    }
}
