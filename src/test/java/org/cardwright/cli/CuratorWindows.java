package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Progress;
import org.cardwright.merge.CardMerge;
import org.cardwright.merge.DiskChoice;
import org.cardwright.merge.DiskConflict;
import org.cardwright.merge.FileContent;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.CardSaver;
import org.cardwright.workspace.ConflictStep;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.SaveOutcome;
import org.cardwright.workspace.Workspace;

/** Two windows with the same folder, each with edits that the other does not know; what the windows do, without a screen. */
final class CuratorWindows {
    private final CardFolder folder;
    private final Random random;
    private final Workspace first;
    private final Workspace second;
    /** How many cards were brought together without a question. */
    private int merged;
    /** How many values both windows changed; each was shown once. */
    private int conflicts;

    private CuratorWindows(Path folder, Random random) throws IOException {
        this.folder = new CardFolder(folder);
        this.random = random;
        first = open();
        second = open();
    }

    private Workspace open() throws IOException {
        return new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
    }

    /** Opens the windows; each adds one of two words to the same card, then each saves. Only what was shown may go. */
    static void edit(Curator curator, Random random, List<String> words, CurationDiary diary) throws IOException {
        curator.open();
        Set<String> gone = Curator.tokens(curator.cards());
        gone.addAll(words);
        CuratorWindows windows = new CuratorWindows(curator.folder(), random);
        try {
            windows.edit(words);
        } catch (EditRefusedException e) {
            throw new AssertionError(e);
        }
        diary.note(curator, "edits in two windows by " + words, "");
        diary.count("edits", words.size());
        diary.count("merges of two windows", windows.merged);
        diary.count("conflicts of two windows", windows.conflicts);
        gone.removeAll(Curator.tokens(curator.cards()));
        if (gone.size() != windows.conflicts) {
            diary.wrong("two windows lost " + gone);
        }
    }

    private void edit(List<String> words) throws IOException, EditRefusedException {
        List<CardId> cards = first.cards();
        CardId card = cards.get(random.nextInt(cards.size()));
        edit(first, card, words.getFirst());
        edit(second, card, words.getLast());
        save(first);
        save(second);
    }

    private void edit(Workspace open, CardId card, String word) throws EditRefusedException {
        CardField field = random.nextBoolean() ? CardField.DESCRIPTION : CardField.JOB_SERIES_TITLE;
        open.apply("Edit", card, new Edit.SetField(open.document(card).key(field),
                open.document(card).card().text(field) + " " + word), Optional.empty());
    }

    private void save(Workspace open) throws IOException {
        if (saved(open).isEmpty()) {
            return;
        }
        Map<CardId, Optional<SourceText>> onDisk = ConflictStep.onDisk(folder, open.modified());
        List<DiskChoice> choices = new ArrayList<>();
        ConflictStep.conflicts(open, onDisk).forEach(conflict -> choices.add(new DiskChoice(conflict, chosen(conflict))));
        ConflictStep.settle(open, onDisk, choices);
        if (!saved(open).isEmpty()) {
            throw new AssertionError("what was decided could not be saved");
        }
    }

    private List<SaveOutcome> saved(Workspace open) {
        List<SaveOutcome> outcomes = CardSaver.save(folder, open.saveRequests(open.modified()), Progress.NONE);
        open.saved(outcomes);
        return outcomes.stream().filter(outcome -> !outcome.done()).toList();
    }

    /** What both changed is decided for one window or the other, the rest is merged. */
    private Optional<SourceText> chosen(DiskConflict conflict) {
        SourceText mine = conflict.mine().orElseThrow();
        CardMerge both = CardMerge.of(conflict.base().orElseThrow(), mine, conflict.theirs().orElseThrow());
        Map<String, Resolution> choices = new TreeMap<>();
        for (MergeConflict value : both.conflicts()) {
            choices.put(value.id(), random.nextBoolean() ? Side.OURS : Side.THEIRS);
        }
        conflicts += choices.size();
        merged += choices.isEmpty() ? 1 : 0;
        return both.content(choices).map(text -> FileContent.as(mine, text));
    }
}
