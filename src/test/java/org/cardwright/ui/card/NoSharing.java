package org.cardwright.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.competency.SharedIndex;
import org.cardwright.competency.SharedKey;
import org.cardwright.competency.SharedRevision;
import org.cardwright.ui.common.Sharing;
import org.cardwright.workspace.Workspace;

/** Knows what cards share, and notes what the form asks for in place of the dialogs. */
final class NoSharing implements Sharing {
    final List<String> asked = new ArrayList<>();
    private final SharedIndex index = new SharedIndex();

    NoSharing(Workspace workspace) {
        workspace.cards().forEach(card -> index.put(card, Optional.of(workspace.document(card))));
        workspace.addListener(now -> now.forEach(index::put));
    }

    @Override
    public SharedIndex index() {
        return index;
    }

    @Override
    public void compare(CardId card, SharedKey key) {
        asked.add("compare " + key);
    }

    @Override
    public void repeat(CardId card, List<SharedRevision> revisions, boolean joined, Runnable applied) {
        asked.add("repeat " + revisions.size() + " " + joined);
    }

    @Override
    public void agree(CardId card, Consumer<CardDocument> changed) {
        asked.add("agree");
    }

    @Override
    public void assignLevels(CardId card) {
        asked.add("levels");
    }

    @Override
    public void showCompetency(CardId card) {
        asked.add("competency");
    }
}
