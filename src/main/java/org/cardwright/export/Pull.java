package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cardwright.edit.CardChange;
import org.cardwright.edit.Change;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.Disk;
import org.cardwright.workspace.FolderLock;
import org.cardwright.workspace.Progress;
import org.cardwright.workspace.Trash;
import org.eclipse.jgit.lib.ObjectId;

/** Brings what changed in the site into the folder, by the same comparison and merge as an export. */
public final class Pull {
    private Pull() {}

    /** Whether the site has something for the folder. */
    public static boolean possible(PlannedCard card) {
        return switch (card.state()) {
            case CHANGED_IN_SITE, MERGED, CONFLICT, ONLY_IN_SITE, DELETED_IN_SITE -> true;
            case NEW, CHANGED, RENAMED, DELETED, UNCHANGED, REFUSED -> false;
        };
    }

    /** Whether a pull takes it unless told otherwise: only what the folder has, and never a deletion. */
    public static boolean chosen(PlannedCard card) {
        return possible(card) && card.state() != CardState.ONLY_IN_SITE && card.state() != CardState.DELETED_IN_SITE;
    }

    /** What a pull takes of a plan unless told otherwise. */
    public static Selection proposed(Plan plan) {
        return new Selection(plan.cards().stream().filter(Pull::chosen).map(PlannedCard::file)
                .collect(Collectors.toSet()), Map.of(), Optional.empty());
    }

    private static List<PlannedCard> cards(Plan plan, Selection selection) {
        return plan.cards().stream().filter(card -> selection.files().contains(card.file()) && possible(card)).toList();
    }

    /** The chosen cards that wait for a choice. */
    public static List<PlannedCard> undecided(Plan plan, Selection selection) {
        return cards(plan, selection).stream().filter(card -> card.conflicts().stream()
                .anyMatch(conflict -> !selection.of(card).containsKey(conflict.id()))).toList();
    }

    /** What the folder's file would hold; absent if there would be none. All choices must be made. */
    public static Optional<SourceText> after(PlannedCard card, Map<String, Side> choices) {
        return switch (card.state()) {
            case CHANGED_IN_SITE, ONLY_IN_SITE -> card.site().map(text -> inHabits(card, Content.of(text)));
            case MERGED -> card.merge().orElseThrow().content(Map.of()).map(text -> inHabits(card, text));
            case CONFLICT -> card.merge().isPresent()
                    ? card.merge().get().content(choices).map(text -> inHabits(card, text))
                    : choices.get(MergeConflict.WHOLE_CARD) == Side.THEIRS ? card.site() : card.ours();
            case DELETED_IN_SITE -> Optional.empty();
            case NEW, CHANGED, RENAMED, DELETED, UNCHANGED, REFUSED -> card.ours();
        };
    }

    private static SourceText inHabits(PlannedCard card, String content) {
        return card.ours().map(like -> Content.as(like, content)).orElseGet(card.site()::orElseThrow);
    }

    /**
     * The step that brings the chosen cards into the open folder; without cards if there is nothing to bring.
     *
     * @param name in the words of the menu
     * @throws ExportException while a card waits for a choice
     */
    public static Change change(Plan plan, Selection selection, String name) throws ExportException {
        List<PlannedCard> undecided = undecided(plan, selection);
        if (!undecided.isEmpty()) {
            throw new ExportException(Strings.get("export.undecided", undecided.size(), undecided.getFirst().file()));
        }
        List<CardChange> changes = cards(plan, selection).stream()
                .map(card -> new CardChange(plan.source().card(card.file()), card.ours(),
                after(card, selection.of(card))))
                .filter(CardChange::real).toList();
        return new Change(name, Instant.now(), changes);
    }

    /**
     * Brings the chosen cards into the folder's files, all or none, and returns how many there were.
     *
     * @param kept where what is replaced is kept
     */
    public static int apply(Plan plan, Selection selection, Trash kept, Progress progress) throws IOException {
        if (plan.inPlace()) {
            throw new ExportException(Strings.get("export.pull.in-place"));
        }
        Change change = change(plan, selection, "");
        List<FileChange> files = new ArrayList<>();
        for (CardChange card : change.cards()) {
            Path file = plan.source().folder().resolve(card.card().file());
            Optional<String> refusal = SafeName.refusal(plan.source().folder(), Source.name(card.card()));
            if (refusal.isPresent()) {
                throw new ExportException(refusal.get());
            }
            files.add(new FileChange(file, card.before(), card.after()));
        }
        try (var _ = FolderLock.take(Export.places(plan), progress)) {
            new FileBatch(plan.source().folder(), Disk.real(), Optional.of(kept), "export.pull.failed")
                    .apply(files, progress);
            remember(plan, selection);
        }
        return files.size();
    }

    /**
     * Notes what the folder takes over, so that the next comparison begins there where the folder holds it: a step of the
     * window may be undone, or never be saved. For background threads.
     */
    public static void remember(Plan plan, Selection selection) throws IOException {
        try (var git = new Closing(SiteGit.open(plan.target()))) {
            if (git.git().isEmpty()) {
                return;
            }
            SiteGit open = git.git().get();
            Optional<ObjectId> other = plan.branch().isEmpty() ? Optional.empty() : open.tip(plan.branch().get());
            Optional<ObjectId> tip = other.isPresent() ? other : open.head();
            String branch = other.isPresent() ? plan.branch().get() : open.branch().orElse("");
            ExportRecord record = ExportRecord.find(open, plan.source().folder(), tip, branch);
            Map<String, Taken> taken = new TreeMap<>(record.taken());
            for (PlannedCard card : cards(plan, selection)) {
                Optional<SourceText> after = after(card, selection.of(card));
                if (card.ours().isPresent() && after.isPresent() && card.site().isPresent()) {
                    taken.put(card.oldFile().orElse(card.file()),
                            new Taken(card.ours().get(), after.get(), card.site().get()));
                }
            }
            Optional<String> commit = record.texts().isEmpty() ? tip.map(ObjectId::name) : record.commit();
            new ExportRecord(branch, commit, record.texts(), taken, record.gone()).write(open, plan.source().folder());
        }
    }

    private record Closing(Optional<SiteGit> git) implements AutoCloseable {
        @Override
        public void close() {
            git.ifPresent(SiteGit::close);
        }
    }
}
