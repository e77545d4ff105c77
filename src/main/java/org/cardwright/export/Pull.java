package org.cardwright.export;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.FileContent;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.FolderLock;
import org.cardwright.workspace.Trash;

/** Brings what changed in the site into the folder, by the same comparison and merge as an export. */
public final class Pull {
    private Pull() {}

    /** Whether the site has something for the folder. */
    public static boolean possible(ExportCard card) {
        return switch (card.state()) {
            case CHANGED_IN_SITE, MERGED, CONFLICT, ONLY_IN_SITE, DELETED_IN_SITE -> true;
            case NEW, CHANGED, RENAMED, DELETED, UNCHANGED, REFUSED -> false;
        };
    }

    /** Whether a pull takes it unless told otherwise: only what the folder has, and never a deletion. */
    public static boolean chosen(ExportCard card) {
        return possible(card) && card.state() != ExportState.ONLY_IN_SITE && card.state() != ExportState.DELETED_IN_SITE;
    }

    /** What a pull takes of a plan unless told otherwise. */
    public static Selection proposed(Plan plan) {
        return new Selection(plan.cards().stream().filter(Pull::chosen).map(ExportCard::file)
                .collect(Collectors.toSet()), Map.of(), Optional.empty());
    }

    /** The cards that a pull brings something of. */
    public static List<ExportCard> cards(Plan plan, Selection selection) {
        return plan.cards().stream().filter(card -> selection.files().contains(card.file()) && possible(card)).toList();
    }

    /** The chosen cards that wait for a choice. */
    public static List<ExportCard> undecided(Plan plan, Selection selection) {
        return cards(plan, selection).stream().filter(card -> card.conflicts().stream()
                .anyMatch(conflict -> !selection.of(card).containsKey(conflict.id()))).toList();
    }

    /** What the folder's file would hold; absent if there would be none. All choices must be made. */
    public static Optional<SourceText> after(ExportCard card, Map<String, Resolution> choices) {
        return switch (card.state()) {
            case CHANGED_IN_SITE, ONLY_IN_SITE -> (card.leavesOut(choices) ? card.parts().orElseThrow().content(choices)
                    : card.site().map(FileContent::of)).map(text -> inHabits(card, text));
            case MERGED -> card.content(choices).map(text -> inHabits(card, text));
            case CONFLICT -> card.ours().isPresent() && card.site().isPresent()
                    ? card.content(choices).map(text -> inHabits(card, text))
                    : choices.get(MergeConflict.WHOLE_CARD) == Side.THEIRS ? card.site() : card.ours();
            case DELETED_IN_SITE -> Optional.empty();
            case NEW, CHANGED, RENAMED, DELETED, UNCHANGED, REFUSED -> card.ours();
        };
    }

    private static SourceText inHabits(ExportCard card, String content) {
        return card.ours().map(like -> FileContent.as(like, content)).orElseGet(card.site()::orElseThrow);
    }

    /**
     * The step that brings the chosen cards into the open folder; without cards if there is nothing to bring.
     *
     * @param name in the words of the menu
     * @throws ExportException while a card waits for a choice
     */
    public static Change change(Plan plan, Selection selection, String name) throws ExportException {
        List<ExportCard> undecided = undecided(plan, selection);
        if (!undecided.isEmpty()) {
            throw new ExportException(Strings.get("export.undecided", undecided.size(), undecided.getFirst().file()));
        }
        return step(plan, selection).apply(name).change();
    }

    /** What a pull of the folder's files brings. */
    public static StepPlan step(Plan plan, Selection selection) {
        Map<CardId, CardDocument> files = new HashMap<>();
        plan.source().cards().forEach((file, card) -> files.put(Source.id(file), card));
        return new PullPlan(cards(plan, selection), files, selection.choices()).step();
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
        try (var _ = FolderLock.take(List.of(plan.source().folder()), progress)) {
            FolderUpdate.write(plan, change, kept, "export.pull.failed", progress);
            Remember.inFolder(plan, cards(plan, selection), selection, false);
        }
        return count(change);
    }

    /**
     * Notes whether the folder's files have what it took from the site: a step of the window may be undone, or never be
     * saved. For background threads.
     */
    public static void noteInFolder(Plan plan, Selection selection, boolean inFolder) throws IOException {
        List<ExportCard> cards = cards(plan, selection);
        if (inFolder) {
            Remember.inFolder(plan, cards, selection, false);
        } else {
            Remember.notInFolder(plan, cards, selection, false);
        }
    }

    /** How many cards a step brings; a renamed one counts once. */
    public static int count(Change change) {
        long created = change.cards().stream().filter(card -> card.before().isEmpty()).count();
        long deleted = change.cards().stream().filter(card -> card.after().isEmpty()).count();
        return (int) (change.cards().size() - Math.min(created, deleted));
    }
}
