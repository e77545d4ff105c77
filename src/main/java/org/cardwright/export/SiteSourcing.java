package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.source.AgreedTables;
import org.cardwright.source.Generator;
import org.cardwright.source.NewCourseDetails;
import org.cardwright.source.SiteSources;
import org.cardwright.source.SourceAnswers;
import org.cardwright.source.SourceBoth;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceKind;
import org.cardwright.source.SourceMerge;
import org.cardwright.source.SourceOutput;
import org.cardwright.source.SourceSite;
import org.cardwright.source.SourceWriting;
import org.cardwright.text.SourceText;

/**
 * Brings the edits of cards that an export takes along into the site's sources, from which its generator writes all
 * cards again (format notes, 7). What a card says already is no edit; an edit that the sources cannot say is named.
 */
public final class SiteSourcing {
    private final Plan plan;
    private final Selection selection;
    private final Map<CardId, CardDocument> before = new TreeMap<>();
    private final Map<CardId, CardDocument> after = new TreeMap<>();
    /** The folder's names of the cards that go along, and of all others, by their card in the site. */
    private final Map<CardId, String> folder = new HashMap<>();
    private final Set<CardId> chosen = new HashSet<>();
    /** The files of cards that go. */
    private final Set<String> deleted = new HashSet<>();

    private SiteSourcing(Plan plan, Selection selection) {
        this.plan = plan;
        this.selection = selection;
        Set<String> files = selection.effective(plan).stream().map(ExportCard::file).collect(Collectors.toSet());
        for (ExportCard card : plan.cards()) {
            card.site().ifPresent(text -> read(card, text).ifPresent(site ->
                    before.put(Source.id(card.names().inSite()), site)));
            boolean taken = files.contains(card.file());
            Optional<SourceText> text = taken ? card.after(selection.of(card)) : card.site();
            CardId name = Source.id(taken ? card.file(selection.of(card)) : card.names().inSite());
            text.flatMap(found -> read(card, found)).ifPresent(now -> after.put(name, now));
            // Where both sides are brought together, the folder gets that first, and its form the next time.
            card.ours().filter(ours -> !taken || text.equals(Optional.of(ours)))
                    .ifPresent(_ -> folder.put(name, card.names().inFolder()));
            if (taken) {
                chosen.add(name);
                if (text.isEmpty()) {
                    deleted.add(name.file().getFileName().toString());
                }
            }
        }
    }

    /** Which of the generator's files a site has, relative to its root; while there are any, its next run wins. */
    public static List<Path> present(SiteTarget target) {
        return Stream.of(SourceKind.values()).map(SourceKind::file)
                .filter(file -> Files.isRegularFile(target.root().resolve(file))).toList();
    }

    /**
     * What an export asks of the sources; empty if nothing, or if the site has none.
     *
     * @throws IOException if a file cannot be read, with the reason in the user's words where it is known
     */
    public static Optional<SourcesChange> change(Plan plan, Selection selection, SourcesOptions options)
            throws IOException {
        Optional<SourceSite> site = SourceSite.read(plan.target().root(), options.workbook());
        if (site.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SiteSourcing(plan, selection).change(site.get(), options)).filter(change -> !change.isEmpty());
    }

    /** Keeps what the folder's cards and the site's sources agree on now, once they are written. */
    public static void agreed(Plan plan, SourcesOptions options) throws IOException {
        Optional<SourceSite> site = SourceSite.read(plan.target().root(), options.workbook());
        if (site.isPresent()) {
            Map<CardId, CardDocument> cards = new TreeMap<>();
            Source.read(plan.source().folder(), Progress.NONE).cards().forEach((name, card) ->
                    cards.put(Source.id(name), card));
            SiteSources tables = site.get().tables();
            agreed(plan, options.data()).note(site.get(), SourceComparison.of(tables, Generator.generate(tables), cards),
                    Optional.empty(), Set.of());
        }
    }

    private static AgreedTables agreed(Plan plan, Optional<Path> data) {
        return new AgreedTables(data, plan.target().root(), plan.source().folder());
    }

    /** Most cards are the same on both sides, and read already. */
    private Optional<CardDocument> read(ExportCard card, SourceText text) {
        CardDocument read = Optional.ofNullable(plan.source().cards().get(card.names().inFolder()))
                .filter(ours -> ours.source().equals(text)).orElseGet(() -> CardDocument.read(text));
        return Optional.of(read).filter(CardDocument::readable);
    }

    private SourcesChange change(SourceSite site, SourcesOptions options) throws IOException {
        SourceComparison old = SourceComparison.of(site.tables(), Generator.generate(site.tables()), before);
        SourceComparison now = old.with(after);
        Set<List<String>> known = old.differences().stream().map(SiteSourcing::said).collect(Collectors.toSet());
        SourceBoth both = new SourceBoth(now, agreed(plan, options.data()).read());
        List<SourceDifference> edits = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<SourceDifference> theirs = new ArrayList<>();
        for (SourceDifference difference : now.differences()) {
            if (EnumSet.of(SourceDifference.Kind.FORM, SourceDifference.Kind.UNREADABLE).contains(difference.kind())) {
                continue;
            }
            boolean edit = !known.contains(said(difference)) && (difference.card().filter(chosen::contains).isPresent()
                    || difference.kind() == SourceDifference.Kind.ONLY_THERE && deleted.contains(difference.file()));
            Optional<SourceMerge.Way> way = both.way(difference).filter(side -> side
                    != SourceMerge.Way.TO_SOURCES);
            if (edit && way.isPresent() && !options.taken().test(difference.file())) {
                left.add(Strings.get("export.sources.both", difference.file(), difference.label(), difference.here(),
                        difference.there()));
            } else if (edit) {
                edits.add(difference);
            } else if (way.filter(SourceMerge.Way.TO_CARDS::equals).isPresent()
                    && difference.kind() != SourceDifference.Kind.ONLY_HERE) {
                theirs.add(difference);
            }
        }
        SourceAnswers answered = SourceAnswers.plan(now, edits, options.answers(),
                NewCourseDetails.of(site.root()).all());
        SourceWriting writing = answered.writing();
        writing.refused().forEach(refused -> left.add(Strings.get("export.sources.refused",
                refused.difference().file(), refused.difference().label(), refused.reason())));
        List<String> remarks = new ArrayList<>(writing.notes());
        if (!theirs.isEmpty()) {
            remarks.add(Strings.get("export.sources.behind", theirs.size(), theirs.stream().map(SourceDifference::file)
                    .distinct().count()));
        }
        return new SourcesChange(site.changes(writing.after().sources(), writing.after().site()), forms(now, writing), left,
                answered.open(), remarks, theirs.stream().map(SourceDifference::id).toList());
    }

    private static List<String> said(SourceDifference difference) {
        return List.of(difference.id(), difference.here(), difference.there());
    }

    /** The cards that go along, or follow, and then say what the generator writes, in its letters and by its name. */
    private List<CardChange> forms(SourceComparison now, SourceWriting writing) {
        Set<String> left = SourceOutput.left(now, writing).stream().map(SourceDifference::file).collect(Collectors.toSet());
        List<CardChange> forms = new ArrayList<>();
        new TreeMap<>(folder).forEach((card, name) -> {
            String file = card.file().getFileName().toString();
            boolean taken = !left.contains(file) && (chosen.contains(card) || writing.along().contains(file));
            writing.after().made(card).filter(_ -> taken).ifPresent(made -> {
                SourceText text = new SourceText(made.text(), false);
                SourceText old = after.get(card).source();
                CardId here = plan.source().card(name);
                CardId renamed = Optional.ofNullable(writing.files().get(card)).map(to -> new CardId(here.file()
                        .resolveSibling(to))).filter(to -> !folder.containsValue(to.name())).orElse(here);
                if (!renamed.equals(here)) {
                    forms.add(CardChange.created(renamed, text));
                    forms.add(CardChange.deleted(here, old));
                } else if (!text.equals(old)) {
                    forms.add(new CardChange(here, old, text));
                }
            });
        });
        return forms;
    }
}
