package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderContents;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.LoadProblem;
import org.eclipse.jgit.lib.ObjectId;

/** Compares a folder with a site, card by card, from what both agreed on last. */
final class ExportPlanner {
    private final Source source;
    private final SiteTarget target;
    private final Progress progress;
    private final Map<String, SourceText> ours = new TreeMap<>();
    private final Map<String, SourceText> site = new TreeMap<>();
    private final Map<String, SourceText> disk = new TreeMap<>();
    private final Set<String> unreadable = new HashSet<>();
    private final List<LoadProblem> problems = new ArrayList<>();
    private Map<String, SourceText> committed = Map.of();
    private Optional<ObjectId> tip = Optional.empty();
    private boolean inPlace;
    private boolean fromDisk;
    private Optional<LatestGoal> goal = Optional.empty();

    private ExportPlanner(Source source, SiteTarget target, Progress progress) {
        this.source = source;
        this.target = target;
        this.progress = progress;
    }

    static Plan plan(Source source, SiteTarget target, Optional<String> branch, Progress progress) throws IOException {
        return new ExportPlanner(source, target, progress).run(branch);
    }

    /** Compares a folder with what a checkout is to go on to. */
    static Plan latest(Source source, SiteTarget target, LatestGoal goal, Progress progress) throws IOException {
        var planner = new ExportPlanner(source, target, progress);
        planner.goal = Optional.of(goal);
        return planner.run(Optional.empty());
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
            List<ExportCard> cards = compare(opened.git());
            return new Plan(source, target, branch, goal.isPresent() ? cards : Blocking.added(cards, source, target), problems, inPlace,
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
        if (goal.isPresent()) {
            tip = Optional.of(goal.get().tip());
            committed = git.cards(goal.get().tip());
            site.putAll(committed);
            return;
        }
        Optional<ObjectId> head = git.head();
        boolean current = branch.isEmpty() || branch.equals(git.branch());
        Optional<ObjectId> other = current ? Optional.empty() : git.tip(branch.get());
        tip = other.isPresent() && !inPlace ? other : head;
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

    private List<ExportCard> compare(Optional<SiteGit> git) throws IOException {
        Agreements agreements = Agreements.of(source.data(), source.folder(), ours.keySet());
        List<String> names = SiteIdentity.of(target, git);
        if (git.isPresent()) {
            OldRecords.learn(git.get(), source, agreements, names.getFirst());
        }
        List<Agreement> known = agreements.with(names);
        Optional<LatestFork> fork = inPlace && goal.isPresent()
                ? Optional.of(LatestFork.of(git.orElseThrow(), goal.get(), progress)) : Optional.empty();
        var bases = new Bases(agreements, known, git, tip, ours, inPlace, progress).since(fork);
        Map<String, CardDocument> folder = readable(source.cards());
        Map<String, SourceText> there = readable(site);
        var comparison = new Comparison(new Comparison.Sides(folder, there, committed, fromDisk, git.isPresent()),
                target, bases, names.getFirst());
        List<ExportCard> cards = new ArrayList<>();
        for (String file : fromDisk && git.isPresent() ? committed.keySet() : Set.<String>of()) {
            boolean gone = !disk.containsKey(file) && !ours.containsKey(file) && !unreadable.contains(file);
            // The folder had it and deleted it, or had another name for it; whoever deleted it in the checkout agrees.
            if (gone && bases.newest(file).filter(last -> last.held().isEmpty() || last.held().get()
                    .equals(FileContent.id(committed.get(file)))).isPresent()) {
                cards.add(comparison.taken(file));
            }
        }
        List<Pair> pairs = Pairs.of(folder, there, agreements, known);
        for (int done = 0; done < pairs.size(); done++) {
            stopIfCanceled();
            cards.add(comparison.judge(pairs.get(done)));
            if (done % 50 == 0) {
                progress.done(done, pairs.size());
            }
        }
        note(agreements, comparison.notes());
        cards.sort(Comparator.comparing(ExportCard::file));
        return cards;
    }

    private <T> Map<String, T> readable(Map<String, T> cards) {
        Map<String, T> readable = new TreeMap<>(cards);
        readable.keySet().removeAll(unreadable);
        return readable;
    }

    /** What cannot be noted is asked about another time. */
    private static void note(Agreements agreements, Agreements.Notes notes) {
        try {
            agreements.note(notes);
        } catch (IOException e) {
            // The comparison itself is right without.
        }
    }

    private void stopIfCanceled() {
        if (progress.canceled()) {
            throw new CancellationException();
        }
    }
}
