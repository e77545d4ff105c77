package org.cardwright.source;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseText;
import org.cardwright.text.SourceText;

/** Tables with the cards that the generator made of them, which a person then edits. */
final class EditedSite {
    final SiteSources sources;
    final GeneratedSite made;
    final Map<CardId, CardDocument> cards = new TreeMap<>();

    EditedSite(SiteSources sources) {
        this.sources = sources;
        made = Generator.generate(sources);
        made.cards().forEach(card -> cards.put(id(card.file()), CardDocument.read(new SourceText(card.text(), false))));
    }

    static EditedSite of(SourceSamples.Tables tables) {
        return new EditedSite(sources(tables));
    }

    static SiteSources sources(SourceSamples.Tables tables) {
        return new SiteSources(read(tables, SourceKind.CARDS), read(tables, SourceKind.TEXTS),
                read(tables, SourceKind.COURSES));
    }

    private static TableFile read(SourceSamples.Tables tables, SourceKind kind) {
        return SiteSources.read(kind, new SourceText(tables.text(kind), false));
    }

    static CardId id(String file) {
        return new CardId(Path.of(file));
    }

    CardDocument card(String file) {
        return cards.get(id(file));
    }

    EditedSite edit(String file, Edit edit) {
        try {
            cards.put(id(file), card(file).apply(edit));
            return this;
        } catch (EditRefusedException e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    EditedSite set(String file, CardField field, String value) {
        return edit(file, new Edit.SetField(card(file).key(field), value));
    }

    /** The place of a course on a card. */
    int course(String file, String title) {
        List<CourseText> courses = CourseComparer.said(card(file).card());
        return courses.indexOf(courses.stream().filter(course -> course.title().equals(title)).findFirst().orElseThrow());
    }

    /** The files of the cards that have a course. */
    List<String> having(String title) {
        return cards.entrySet().stream().filter(card -> CourseComparer.said(card.getValue().card()).stream()
                .anyMatch(course -> course.title().equals(title))).map(card -> card.getKey().name()).toList();
    }

    List<String> files(Predicate<CardDocument> wanted) {
        return cards.entrySet().stream().filter(card -> wanted.test(card.getValue())).map(card -> card.getKey().name())
                .toList();
    }

    SourceComparison compare() {
        return SourceComparison.of(sources, made, cards);
    }

    /** Everything that differs and can be copied, copied. */
    SourceWriting write(Map<String, String> answers) {
        SourceComparison comparison = compare();
        return SourceWriter.plan(comparison, comparison.differences(), answers, Map.of());
    }

    SourceWriting write() {
        return write(Map.of());
    }

    SourceWriting write(Collection<SourceDifference> chosen, Map<String, String> answers) {
        return SourceWriter.plan(compare(), chosen, answers, Map.of());
    }

    /** What the site's cards are after a run of the generator over the written tables. */
    static Map<CardId, CardDocument> run(SourceWriting writing) {
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        writing.after().site().cards().forEach(card ->
                cards.put(id(card.file()), CardDocument.read(new SourceText(card.text(), false))));
        return cards;
    }
}
