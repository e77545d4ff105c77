package org.cardwright.export;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.Workspace;

/**
 * A card that a step brought from a site into the open cards: tells when it is to be noted that the folder has it, or has
 * it no more. For the thread of the workspace but where it says otherwise.
 */
public final class TakenCard {
    private final Workspace open;
    private final Plan plan;
    private final Selection selection;
    private final boolean exported;
    private final ExportCard card;
    private boolean inFolder;

    /** @param exported whether an export brought it, not a pull */
    public TakenCard(Workspace open, Plan plan, Selection selection, boolean exported, ExportCard card) {
        this.open = open;
        this.plan = plan;
        this.selection = new Selection(Set.of(card.file()), selection.choices(), selection.reason());
        this.exported = exported;
        this.card = card;
    }

    public boolean isOf(Workspace workspace) {
        return workspace == open;
    }

    /** Whether what is saved of it is not what was noted last. */
    public boolean changed() {
        return !open.modified(before()) && !open.modified(file()) && inEffect() != inFolder;
    }

    /** Notes that it is now the other way round; for background threads. */
    public void note() throws IOException {
        if (exported) {
            Export.noteInFolder(plan, selection, !inFolder);
        } else {
            Pull.noteInFolder(plan, selection, !inFolder);
        }
    }

    /** It has been noted. */
    public void noted() {
        inFolder = !inFolder;
    }

    private Optional<SourceText> after() {
        return Pull.after(card, selection.of(card));
    }

    private CardId before() {
        return plan.source().card(card.folderFile().orElse(card.file()));
    }

    private CardId file() {
        return plan.source().card(card.file(selection.of(card)));
    }

    /** Whether the open card goes on from what was brought; in doubt it does not, which loses nothing. */
    private boolean inEffect() {
        Optional<SourceText> now = text(file());
        if (now.equals(after()) && (before().equals(file()) || text(before()).isEmpty())) {
            return true;
        }
        boolean untouched = text(before()).equals(card.ours());
        return !untouched && open.doneSteps().stream().flatMap(step -> step.cards().stream())
                .filter(change -> change.card().equals(file()))
                .anyMatch(change -> change.after().equals(after()) || change.before().equals(after()));
    }

    private Optional<SourceText> text(CardId id) {
        return open.find(id).map(CardDocument::source);
    }
}
