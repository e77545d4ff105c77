package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderContents;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.LoadProblem;
import org.cardwright.workspace.Progress;
import org.eclipse.jgit.lib.ObjectId;

/** Compares a folder with a site, card by card, and finds what each began with. */
final class Planner {
    private final Source source;
    private final Target target;
    private final Progress progress;
    private final Map<String, SourceText> ours = new TreeMap<>();
    private final Map<String, SourceText> site = new TreeMap<>();
    private final Map<String, SourceText> disk = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<LoadProblem> problems = new ArrayList<>();
    private Map<String, SourceText> committed = Map.of();
    private Map<String, SourceText> record = Map.of();
    private Map<String, Taken> taken = Map.of();
    private final Set<String> gone = new TreeSet<>();
    private Optional<BaseHistory> history = Optional.empty();
    private boolean inPlace;
    private boolean fromDisk;

    private Planner(Source source, Target target, Progress progress) {
        this.source = source;
        this.target = target;
        this.progress = progress;
    }

    static Plan plan(Source source, Target target, Optional<String> branch, Progress progress) throws IOException {
        return new Planner(source, target, progress).run(branch);
    }

    private Plan run(Optional<String> branch) throws IOException {
        source.cards().forEach((file, card) -> ours.put(file, card.source()));
        source.problems().forEach(problem -> unreadable.add(Source.name(problem.card())));
        problems.addAll(source.problems());
        inPlace = source.folder().equals(target.cards());
        // An export that a crash interrupted is brought to its end before anything is compared.
        FolderReader.settle(new CardFolder(target.root()));
        boolean versioned;
        try (var opened = new Opened(SiteGit.open(target))) {
            versioned = opened.git().isPresent();
            if (versioned) {
                readGit(opened.git().get(), branch);
            } else if (inPlace) {
                throw new ExportException(Strings.get("export.in-place.no-git", target.root()));
            } else {
                readDisk();
                site.putAll(disk);
            }
            stopIfCanceled();
            List<PlannedCard> cards = new Comparison(opened.git()).run();
            return new Plan(source, target, branch, Blocking.added(cards, source, target), problems, inPlace,
                    versioned);
        }
    }

    private record Opened(Optional<SiteGit> git) implements AutoCloseable {
        @Override
        public void close() {
            git.ifPresent(SiteGit::close);
        }
    }

    /** The site is what the checkout holds; of another branch, what that holds. */
    private void readGit(SiteGit git, Optional<String> branch) throws IOException {
        git.requireQuiet();
        Optional<ObjectId> head = git.head();
        boolean current = branch.isEmpty() || branch.equals(git.branch());
        Optional<ObjectId> other = current ? Optional.empty() : git.tip(branch.get());
        Optional<ObjectId> tip = other.isPresent() && !inPlace ? other : head;
        if (tip.isPresent()) {
            committed = git.cards(tip.get());
        }
        fromDisk = tip.equals(head) && !inPlace;
        if (fromDisk) {
            readDisk();
            site.putAll(disk);
        } else {
            site.putAll(committed);
        }
        if (!inPlace) {
            ExportRecord last = ExportRecord.find(git, source.folder(), tip, fromDisk ? git.branch().orElse("")
                    : branch.orElse(""));
            record = last.valid(disk);
            taken = last.taken();
            if (fromDisk) {
                gone.addAll(last.commit().isPresent() ? last.texts().keySet() : last.gone());
                gone.retainAll(committed.keySet());
                gone.removeAll(disk.keySet());
                gone.removeAll(ours.keySet());
            }
            boolean differs = ours.entrySet().stream().anyMatch(card -> !site.containsKey(card.getKey())
                    || !Content.same(site.get(card.getKey()), card.getValue()));
            if (tip.isPresent() && differs) {
                history = Optional.of(BaseHistory.read(git, tip.get(), ours, progress));
            }
        }
    }

    private void readDisk() throws IOException {
        if (!Files.isDirectory(target.cards())) {
            return;
        }
        FolderContents contents = FolderReader.read(new CardFolder(target.cards()), progress);
        contents.cards().forEach(card -> disk.put(Source.name(card.id()), card.document().source()));
        problems.addAll(contents.problems());
        contents.problems().forEach(problem -> unreadable.add(Source.name(problem.card())));
    }

    private void stopIfCanceled() {
        if (progress.canceled()) {
            throw new CancellationException();
        }
    }

    /** Judges each card once all texts are at hand. */
    private final class Comparison {
        private final List<PlannedCard> cards = new ArrayList<>();
        private final Optional<SiteGit> git;
        private final Map<String, String> renames;

        private Comparison(Optional<SiteGit> git) {
            this.git = git;
            this.renames = Renames.find(source.cards(), siteDocuments(), site.keySet());
        }

        private Map<String, CardDocument> siteDocuments() {
            Map<String, CardDocument> documents = new HashMap<>();
            site.forEach((file, text) -> {
                if (!ours.containsKey(file) && !unreadable.contains(file)) {
                    documents.put(file, CardDocument.read(text));
                }
            });
            return documents;
        }

        private List<PlannedCard> run() throws IOException {
            Set<String> files = new TreeSet<>(ours.keySet());
            files.addAll(site.keySet());
            files.removeAll(renames.values());
            gone.forEach(file -> cards.add(taken(file)));
            int done = 0;
            for (String file : files) {
                if (!unreadable.contains(file)) {
                    cards.add(judge(file));
                }
                stopIfCanceled();
                if (++done % 50 == 0) {
                    progress.done(done, files.size());
                }
            }
            cards.sort(Comparator.comparing(PlannedCard::file));
            return cards;
        }

        private PlannedCard judge(String file) throws IOException {
            Optional<SourceText> mine = Optional.ofNullable(ours.get(file));
            Optional<String> oldFile = Optional.ofNullable(renames.get(file));
            String siteFile = oldFile.orElse(file);
            Optional<SourceText> now = Optional.ofNullable(site.get(siteFile));
            Optional<String> refusal = refusal(file);
            if (refusal.isPresent() && mine.isPresent()) {
                return card(file, oldFile, CardState.REFUSED, Optional.empty(), Optional.empty(), refusal.get());
            }
            if (mine.isPresent() && now.isPresent() && oldFile.isEmpty() && Content.same(mine.get(), now.get())) {
                return fromDisk && git.isPresent() && !isCommitted(file) ? pending(file)
                        : card(file, oldFile, CardState.UNCHANGED, now, Optional.empty(), "");
            }
            Optional<SourceText> base = base(file, siteFile, mine, now);
            CardState state = state(mine, now, base, oldFile.isPresent());
            Optional<CardMerge> merge = Optional.empty();
            if (state == CardState.MERGED) {
                merge = Optional.of(CardMerge.of(base.orElse(new SourceText("", false)), mine.get(), now.get()));
                state = merge.get().conflicts().isEmpty() ? CardState.MERGED : CardState.CONFLICT;
            }
            String note = base.isEmpty() && state == CardState.CHANGED && !inPlace
                    ? Strings.get("export.note.no-base") : "";
            return card(file, oldFile, state, base, merge, note);
        }

        private boolean isCommitted(String file) {
            return committed.containsKey(file) && Content.same(committed.get(file), site.get(file));
        }

        /** An export wrote it into the checkout, and nobody committed it yet. */
        private PlannedCard pending(String file) {
            Optional<SourceText> before = Optional.ofNullable(committed.get(file));
            return new PlannedCard(file, Optional.empty(), before.isPresent() ? CardState.CHANGED : CardState.NEW,
                    before, Optional.of(site.get(file)), before, Optional.empty(), List.of(),
                    Strings.get("export.note.pending"), false);
        }

        /** An export took it out of the checkout, and nobody committed that yet. */
        private PlannedCard taken(String file) {
            Optional<SourceText> before = Optional.of(committed.get(file));
            return new PlannedCard(file, Optional.empty(), CardState.DELETED, before, Optional.empty(), before,
                    Optional.empty(), List.of(), Strings.get("export.note.pending"), false);
        }

        private PlannedCard card(String file, Optional<String> oldFile, CardState state, Optional<SourceText> base,
                Optional<CardMerge> merge, String note) {
            String siteFile = oldFile.orElse(file);
            Optional<SourceText> now = Optional.ofNullable(site.get(siteFile));
            boolean foreign = fromDisk && git.isPresent() && now.isPresent() && !isCommitted(siteFile)
                    && !(record.containsKey(siteFile) && Content.same(record.get(siteFile), now.get()));
            boolean elsewhere = foreign && state.possible();
            return new PlannedCard(file, oldFile, state, now, Optional.ofNullable(ours.get(file)), base, merge,
                    List.of(), elsewhere ? Strings.get("export.note.uncommitted") : note, elsewhere);
        }

        private Optional<String> refusal(String file) throws IOException {
            String folded = file.toLowerCase(java.util.Locale.ROOT);
            boolean twin = ours.keySet().stream().anyMatch(other -> !other.equals(file)
                    && other.toLowerCase(java.util.Locale.ROOT).equals(folded));
            return twin ? Optional.of(Strings.get("export.name.twin", file)) : SafeName.refusal(target.cards(), file);
        }

        private Optional<SourceText> base(String file, String siteFile, Optional<SourceText> mine,
                Optional<SourceText> now) throws IOException {
            if (inPlace || mine.isEmpty()) {
                return inPlace ? now : Optional.ofNullable(record.get(siteFile));
            }
            Taken pulled = taken.get(siteFile);
            if (pulled != null && pulled.heldBy(mine.get())) {
                return Optional.of(pulled.site());
            }
            Optional<SourceText> known = Optional.ofNullable(record.getOrDefault(file, record.get(siteFile)));
            if (known.isPresent()) {
                boolean taken = history.isPresent() && history.get().heldSince(known.get(), siteFile, file);
                return taken ? mine : known;
            }
            return history.isPresent() ? history.get().base(siteFile, mine.get()) : now;
        }
    }

    private CardState state(Optional<SourceText> mine, Optional<SourceText> now, Optional<SourceText> base,
            boolean renamed) {
        if (mine.isEmpty()) {
            if (base.isEmpty()) {
                return CardState.ONLY_IN_SITE;
            }
            return Content.same(base.get(), now.orElseThrow()) ? CardState.DELETED : CardState.CONFLICT;
        }
        if (now.isEmpty()) {
            if (base.isEmpty()) {
                return CardState.NEW;
            }
            return Content.same(base.get(), mine.get()) ? CardState.DELETED_IN_SITE : CardState.CONFLICT;
        }
        boolean siteChanged = base.isEmpty() || !Content.same(base.get(), now.get());
        boolean folderChanged = base.isEmpty() || !Content.same(base.get(), mine.get());
        if (!siteChanged || Content.same(mine.get(), now.get())) {
            return renamed ? CardState.RENAMED : CardState.CHANGED;
        }
        return folderChanged || renamed ? CardState.MERGED : CardState.CHANGED_IN_SITE;
    }
}
