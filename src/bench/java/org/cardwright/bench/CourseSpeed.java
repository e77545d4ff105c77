package org.cardwright.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.course.BulkChange;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.CourseFilter;
import org.cardwright.course.CourseIndex;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearch;
import org.cardwright.course.CourseSearchException;
import org.cardwright.course.NearDuplicates;
import org.cardwright.course.PlannedLine;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.Card;
import org.cardwright.provider.ListTable;
import org.cardwright.provider.ProviderComparison;
import org.cardwright.provider.ProviderRow;
import org.cardwright.provider.ReplaceList;
import org.cardwright.provider.ReplacePlan;
import org.cardwright.text.TextSearch;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.edit.Progress;
import org.cardwright.workspace.SaveRequest;

/** Times a replacement that nearly every course line matches, from the preview to the disk. */
final class CourseSpeed {
    private static final int ROUNDS = 7;
    private static final int LISTED = 500;
    private static final int COMPARED = 500;

    private final Path cards;
    private final Map<CardId, CardDocument> documents = new HashMap<>();

    CourseSpeed(Path cards, List<LoadedCard> loaded) {
        this.cards = cards;
        loaded.forEach(card -> documents.put(card.id(), card.document()));
    }

    private StepPlan plan() {
        try {
            return new BulkChange(documents, CourseScope.ALL).replaceText(CourseSearch.plain("a", "ä"));
        } catch (CourseSearchException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Old titles and links with new ones, as a provider sends them. */
    private static ListTable list(CourseCatalog known) {
        List<ListTable.Row> rows = new ArrayList<>();
        for (CatalogCourse course : known.courses()) {
            for (String text : List.of(course.title(), course.url())) {
                if (rows.size() < LISTED && !text.isEmpty()) {
                    rows.add(new ListTable.Row(rows.size() + 1, List.of(text, text + "-" + rows.size())));
                }
            }
        }
        return new ListTable(rows);
    }

    /** Four rows for each course: as it is, with another title, with another link, and a new one. */
    private static List<ProviderRow> rows(List<CatalogCourse> courses) {
        List<ProviderRow> rows = new ArrayList<>();
        for (CatalogCourse course : courses) {
            for (String end : List.of("", " II", " Online", " for Everybody")) {
                rows.add(new ProviderRow(rows.size() + 2, "", course.title() + end, course.provider(), course.url() + end.strip()));
            }
        }
        return rows;
    }

    private StepPlan listed(ListTable list) {
        Map<CardId, Card> read = new HashMap<>();
        documents.forEach((id, document) -> read.put(id, document.card()));
        try {
            return ReplacePlan.of(ReplaceList.of(list, read, TextSearch.LIMIT, () -> false),
                    new BulkChange(documents, CourseScope.ALL));
        } catch (CourseSearchException e) {
            throw new IllegalStateException(e);
        }
    }

    void report(Report report) throws IOException {
        Times catalog = Times.of(3, ROUNDS, round -> CourseIndex.of(CourseCatalog.of(documents))
                .narrowed(CourseFilter.ALL, url -> ""));
        CourseCatalog known = CourseCatalog.of(documents);
        report.line("the catalog of all courses with its facets (%,d courses)".formatted(known.size()),
                Report.text(catalog.median() / 1e3, "s"));
        Times clusters = Times.of(1, 3, round -> NearDuplicates.of(known, Set.of()));
        report.line("near-duplicates among them", Report.text(clusters.median() / 1e3, "s"));
        StepPlan[] plan = new StepPlan[1];
        Times preview = Times.of(ROUNDS, ROUNDS, round -> plan[0] = plan());
        report.line("preview of a replacement in %,d of %,d course lines".formatted(PlannedLine.of(plan[0]).count(),
                documents.values().stream().mapToInt(card -> card.card().courses().size()).sum()),
                preview.median() / 1e3, 0.5, "s");
        ListTable list = list(known);
        StepPlan[] listed = new StepPlan[1];
        Times lists = Times.of(ROUNDS, ROUNDS, round -> listed[0] = listed(list));
        report.line("preview of a list of %,d replacements, in %,d of these lines".formatted(list.rows().size(),
                PlannedLine.of(listed[0]).count()), lists.median() / 1e3, 2, "s");
        List<CatalogCourse> some = known.courses().stream().filter(CatalogCourse::isCourse).limit(COMPARED).toList();
        List<ProviderRow> rows = rows(some);
        Times compared = Times.of(ROUNDS, ROUNDS, round -> ProviderComparison.of(rows, some, Optional.empty()));
        report.line("a provider's list of %,d rows compared with %,d courses".formatted(rows.size(), some.size()),
                compared.median() / 1e3, 2, "s");
        AppliedStep[] applied = new AppliedStep[1];
        Times apply = Times.of(2, 3, round -> applied[0] = plan[0].apply("Replace"));
        report.line("its %,d cards written in memory, each proven by reading it again".formatted(
                applied[0].change().cards().size()), Report.text(apply.median() / 1e3, "s"));
        saving(report, applied[0].change().cards());
    }

    /** Each round writes copies of their own, so that none finds its work done. */
    private void saving(Report report, List<CardChange> changes) throws IOException {
        Path folder = cards.resolveSibling("replaced");
        double[] saved = new double[3];
        double[] plain = new double[3];
        for (int round = 0; round < saved.length; round++) {
            List<SaveRequest> requests = new ArrayList<>();
            fresh(folder);
            for (CardChange change : changes) {
                Path file = folder.resolve(change.card().file());
                Files.write(file, change.before().orElseThrow().bytes());
                requests.add(new SaveRequest(change.card(), change.after().orElseThrow(),
                        change.before().orElseThrow()));
            }
            long start = System.nanoTime();
            CardSaver.save(new CardFolder(folder), requests, Progress.NONE);
            saved[round] = (System.nanoTime() - start) / 1e6;
            start = System.nanoTime();
            for (CardChange change : changes) {
                Files.write(folder.resolve(change.card().file()), change.after().orElseThrow().bytes());
            }
            plain[round] = (System.nanoTime() - start) / 1e6;
        }
        report.line("saved, each checked, forced to the disk and renamed", Report.text(
                Times.ofMillis(saved).median() / 1e3, "s"));
        report.line("plain rewriting of the same files", Report.text(Times.ofMillis(plain).median() / 1e3, "s"));
    }

    private static void fresh(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var old = Files.list(folder)) {
            for (Path file : old.toList()) {
                Files.delete(file);
            }
        }
    }
}
