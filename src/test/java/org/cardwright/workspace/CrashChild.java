package org.cardwright.workspace;

import org.cardwright.edit.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.text.SourceText;

/**
 * A process that edits and saves without end, and says what it has promised: it is killed at any moment. Each text
 * names its card, so that no file can hold another one's, and the round in which it was written.
 */
final class CrashChild {
    private static final int FILLER = 3000;

    private CrashChild() {}

    /** Arguments: the folder of cards, the data folder, a seed, the first round. */
    public static void main(String[] arguments) throws IOException {
        CardFolder folder = new CardFolder(Path.of(arguments[0]));
        Path data = Path.of(arguments[1]);
        Random random = new Random(Long.parseLong(arguments[2]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Workspace workspace = new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
        Recovery recovery = new Recovery(new RecoveryStore(data, folder), workspace, problem -> {
            throw new AssertionError(problem);
        });
        recovery.flush();
        out.println("ready");
        for (int round = Integer.parseInt(arguments[3]);; round++) {
            edit(workspace, random, round);
            if (random.nextInt(3) == 0) {
                recovery.flush();
                out.println("kept " + round);
            }
            boolean single = random.nextInt(4) == 0;
            out.println((single ? "single " : "batch ") + round);
            if (single) {
                for (CardId card : List.copyOf(workspace.modified())) {
                    workspace.saved(CardSaver.save(folder, workspace.saveRequests(List.of(card)),
                            Optional.of(Trash.in(data)), Progress.NONE));
                }
            } else {
                BatchOutcome outcome = CardSaver.saveTogether(folder,
                        workspace.saveRequests(List.copyOf(workspace.modified())), Optional.of(Trash.in(data)),
                        Progress.NONE);
                workspace.saved(outcome.outcomes());
            }
            if (!workspace.modified().isEmpty()) {
                throw new AssertionError("not saved: " + workspace.modified());
            }
            out.println("saved " + round);
        }
    }

    /** Changes all cards in one step; one of them comes and goes. */
    private static void edit(Workspace workspace, Random random, int round) {
        CardId guest = new CardId(Path.of("guest.md"));
        List<CardChange> changes = new ArrayList<>();
        for (CardId card : workspace.cards()) {
            boolean goes = card.equals(guest);
            changes.add(new CardChange(card, workspace.find(card).map(CardDocument::source),
                    goes ? Optional.empty() : Optional.of(text(card, round, random))));
        }
        if (!workspace.contains(guest)) {
            changes.add(CardChange.created(guest, text(guest, round, random)));
        }
        workspace.apply(new Change("round " + round, Instant.now(), changes));
    }

    private static SourceText text(CardId card, int round, Random random) {
        String filler = "x".repeat(random.nextInt(FILLER));
        return new SourceText("---\ntitle: " + card.name() + "\nround: " + round + "\n---\n" + filler + "\nend\n",
                false);
    }
}
