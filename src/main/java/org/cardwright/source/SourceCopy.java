package org.cardwright.source;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.FileStep;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.SaveRequest;

/**
 * Copying edits of cards to the sources as a person looks at it before it is done.
 *
 * @param comparison the cards and tables that it was worked out for
 * @param files the files that are written
 * @param cards the cards that get the generator's letters with it
 * @param lines what it does, and what it does not do
 */
public record SourceCopy(SourceComparison comparison, SourceWriting writing, List<FileStep> files,
        List<SaveRequest> cards, List<Line> lines) {
    /** What a line is about. */
    public enum About {
        HEADING,
        CELL,
        REFUSED,
        NOTE,
        CARD
    }

    /**
     * A line of the preview.
     *
     * @param place where something is, or all that is to be said
     * @param before what it says, if it changes
     * @param after what it will say, or why it is not written
     */
    public record Line(About about, String place, String before, String after) {}

    /**
     * Works it out; for a background thread.
     *
     * @param chosen the ids of differences
     */
    public static SourceCopy plan(SourceSite site, SourceComparison comparison, Collection<String> chosen,
            Map<String, String> answers) throws IOException {
        SourceWriting writing = SourceWriter.plan(comparison, comparison.differences().stream()
                .filter(each -> chosen.contains(each.id())).toList(), answers,
                NewCourseDetails.of(site.root()).all());
        List<FileStep> files = writing.isEmpty() ? List.of()
                : site.changes(writing.after().sources(), writing.after().site());
        return new SourceCopy(comparison, writing, files, writing.isEmpty() ? List.of()
                : SourceOutput.cards(comparison, writing), lines(comparison, writing));
    }

    private static List<Line> lines(SourceComparison comparison, SourceWriting writing) {
        List<Line> lines = new ArrayList<>();
        section(lines, "source.copy.cells", writing.edits().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .flatMap(table -> table.getValue().stream().map(edit ->
                        cell(comparison.sources().table(table.getKey()), edit))));
        section(lines, "source.copy.refused", writing.refused().stream().map(refused -> new Line(About.REFUSED,
                refused.difference().file() + " · " + refused.difference().label(), "", refused.reason())));
        section(lines, "source.copy.notes", writing.notes().stream().map(note -> new Line(About.NOTE, note, "", "")));
        section(lines, "source.copy.along", writing.along().stream().map(file -> new Line(About.CARD, file, "", "")));
        section(lines, "source.copy.renamed", writing.files().entrySet().stream().map(card -> new Line(About.CARD,
                card.getKey().name() + " → " + card.getValue(), "", "")).sorted((one, two) ->
                one.place().compareTo(two.place())));
        return List.copyOf(lines);
    }

    private static void section(List<Line> lines, String key, Stream<Line> some) {
        List<Line> all = some.toList();
        if (!all.isEmpty()) {
            lines.add(new Line(About.HEADING, Strings.get(key, all.size()), "", ""));
            lines.addAll(all);
        }
    }

    private static Line cell(SourceTable table, TableEdit edit) {
        return switch (edit) {
            case TableEdit.SetCell set -> {
                SourceRow row = table.rows().get(set.row());
                yield new Line(About.CELL, Strings.get("source.copy.cell", table.file(), row.line(),
                        set.column().isEmpty() ? Strings.get("source.copy.no-name") : set.column()), row.text(set.column()),
                        set.value().text());
            }
            case TableEdit.AddRow add -> new Line(About.CELL, Strings.get("source.copy.added", table.file()), "",
                    words(add.values()));
            case TableEdit.RemoveRow gone -> {
                SourceRow row = table.rows().get(gone.row());
                yield new Line(About.CELL, Strings.get("source.copy.row", table.file(), row.line()), words(row.values()),
                        "");
            }
        };
    }

    private static String words(Map<String, SourceValue> values) {
        return values.entrySet().stream().filter(value -> !value.getValue().text().isEmpty())
                .map(value -> value.getKey() + ": " + value.getValue().text()).collect(Collectors.joining("\n"));
    }

    /**
     * The step that it is once its files are written; a card that was changed since it was worked out stays.
     *
     * @param now the text of a card
     */
    public Change change(String name, Function<CardId, Optional<SourceText>> now) {
        return new Change(name, Instant.now(), cards.stream().filter(card -> card.expected().equals(now.apply(card.card())))
                .map(card -> new CardChange(card.card(), card.expected(), card.text())).toList(), files);
    }
}
