package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.source.AgreedCards;
import org.cardwright.source.AgreedTables;
import org.cardwright.source.Generator;
import org.cardwright.source.SourceBoth;
import org.cardwright.source.SourceComparison;
import org.cardwright.source.SourceDifference;
import org.cardwright.source.SourceKind;
import org.cardwright.source.SourceMerge;
import org.cardwright.source.SourceReader;
import org.cardwright.source.SourceSite;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.IoReasons;

/**
 * The sources of the site that a folder's cards belong to, compared with these cards as they were just now.
 *
 * @param root the site; empty where none is known
 * @param truth the workbook, or an empty path for the site's files; empty while nobody was asked
 * @param site the site with its tables; empty where it has none or they cannot be read
 * @param comparison with the cards; there if the tables are
 * @param stamps tell whether the tables' files were changed since then
 * @param agreed what the generator made of the tables when they last agreed with the cards, as far as that is known
 * @param ways by the id of a difference which side changed it since then; what nobody knows is not among them
 * @param problem why there is no site or why it cannot be read, in the user's words; empty if that is not to be told
 */
public record FolderSources(Optional<Path> root, Optional<Optional<Path>> truth, Optional<SourceSite> site,
        Optional<SourceComparison> comparison, List<FileStamp> stamps, Optional<AgreedCards> agreed,
        Map<String, SourceMerge.Way> ways, String problem) {
    /** Before anything was looked at. */
    public static final FolderSources NONE = none(Optional.empty(), Optional.empty(), "");

    private static FolderSources none(Optional<Path> root, Optional<Optional<Path>> truth, String problem) {
        return new FolderSources(root, truth, Optional.empty(), Optional.empty(), List.of(), Optional.empty(),
                Map.of(), problem);
    }

    /**
     * Looks for the site and compares it, or what changed since the last time; for a background thread.
     *
     * @param chosen the site that a person named, which is remembered if it has tables
     * @param last what was found the last time
     */
    public static FolderSources of(ExportMemory memory, Path folder, Map<CardId, CardDocument> cards,
            Optional<String> chosen, FolderSources last) {
        Optional<Path> root;
        try {
            root = chosen.isEmpty() ? SiteCourses.site(folder, memory) : Optional.of(SiteTarget.of(chosen.get()).root());
        } catch (ExportException e) {
            return none(Optional.empty(), Optional.empty(), e.getMessage());
        }
        if (root.isEmpty()) {
            return none(root, Optional.empty(), "");
        }
        Optional<Optional<Path>> truth = memory.workbook(root.get());
        FolderSources found = read(root.get(), truth, cards, last).agreed(new AgreedTables(memory.data(), root.get(),
                folder), last);
        if (chosen.isPresent() && found.site().isPresent()) {
            memory.remember(folder, root.get(), Optional.empty());
        }
        return found;
    }

    private static FolderSources read(Path root, Optional<Optional<Path>> truth, Map<CardId, CardDocument> cards,
            FolderSources last) {
        Optional<Path> workbook = truth.flatMap(known -> known);
        try {
            List<FileStamp> stamps = stamps(root, workbook);
            if (last.comparison().isPresent() && last.root().equals(Optional.of(root)) && last.truth().equals(truth)
                    && last.stamps().equals(stamps)) {
                return new FolderSources(last.root(), truth, last.site(), last.comparison().map(known ->
                        known.cards().equals(cards) ? known : known.with(cards)), stamps, Optional.empty(),
                        Map.of(), "");
            }
            Optional<SourceSite> site = SourceSite.read(root, workbook);
            return new FolderSources(Optional.of(root), truth, site, site.map(found -> SourceComparison.of(found.tables(),
                    Generator.generate(found.tables()), cards)), stamps, Optional.empty(), Map.of(), "");
        } catch (IOException e) {
            return none(Optional.of(root), truth, IoReasons.words(e));
        }
    }

    private static List<FileStamp> stamps(Path root, Optional<Path> workbook) throws IOException {
        List<FileStamp> stamps = new ArrayList<>();
        for (Path file : Stream.concat(Stream.of(SourceKind.values()).map(kind -> root.resolve(kind.file())),
                workbook.stream()).filter(Files::isRegularFile).toList()) {
            var now = Files.readAttributes(file, BasicFileAttributes.class);
            stamps.add(new FileStamp(now.size(), now.lastModifiedTime().toInstant()));
        }
        return stamps;
    }

    /** The same with what is known of the last agreement; one that there is now is noted. */
    private FolderSources agreed(AgreedTables tables, FolderSources last) {
        if (comparison.isEmpty()) {
            return this;
        }
        Optional<AgreedCards> known = last.agreed().filter(_ -> last.root().equals(root) && last.stamps().equals(stamps));
        Optional<AgreedCards> before = tables.note(site.orElseThrow(), comparison.get(), known, Set.of());
        return new FolderSources(root, truth, site, comparison, stamps, before, before.map(made ->
                new SourceMerge(comparison.get(), made).ways()).orElse(Map.of()), problem);
    }

    /**
     * The step that brings differences into cards as they are now; for a background thread.
     *
     * @param ids the differences
     */
    public StepPlan toCards(Map<CardId, CardDocument> cards, Collection<String> ids, Progress progress) {
        SourceComparison now = comparison.orElseThrow().with(cards);
        Map<String, String> guesses = new SourceBoth(now, agreed).guesses();
        List<SourceDifference> chosen = now.differences().stream().filter(each -> ids.contains(each.id())).toList();
        List<SourceDifference> sure = chosen.stream().filter(each -> !guesses.containsKey(each.id())).toList();
        StepPlan plan = agreed.map(before -> new SourceMerge(now, before).toCards(sure, progress))
                .orElseGet(() -> SourceReader.plan(now, sure, progress));
        return sure.size() == chosen.size() ? plan : plan.noting(Strings.get("source.guess", chosen.size() - sure.size(),
                chosen.stream().map(each -> guesses.get(each.id())).filter(Objects::nonNull).distinct()
                .collect(Collectors.joining(", "))));
    }

    /** Whether a person is to be asked which of the two is the truth. */
    public boolean asks() {
        return site.isPresent() && truth.isEmpty();
    }
}
