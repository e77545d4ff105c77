package org.cardwright.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.workspace.TrashedCard;

/** Brings deleted cards back from the trash, each into its old file. */
public final class Restores {
    private Restores() {}

    /** The step that creates the cards again. */
    public static CardPlan plan(FolderCards folder, Collection<TrashedCard> cards) {
        List<CardChange> changes = new ArrayList<>();
        Entered entered = new Entered(folder);
        Set<String> permalinks = new HashSet<>();
        for (TrashedCard card : cards) {
            String permalink = CardDocument.read(card.text()).card().text(CardField.PERMALINK);
            if (folder.fileNamed(card.card()).isPresent()) {
                entered.refuse(DraftField.FILE_NAME, Strings.get("lifecycle.restore.exists", card.card().name()));
            } else if (changes.stream().anyMatch(change -> change.card().equals(card.card()))) {
                entered.refuse(DraftField.FILE_NAME, Strings.get("lifecycle.file.twice", card.card().name()));
            } else if (!permalink.isEmpty() && (!folder.withPermalink(permalink).isEmpty()
                    || !permalinks.add(permalink))) {
                entered.refuse(DraftField.PERMALINK, Strings.get("lifecycle.restore.permalink", card.card().name(),
                        permalink));
            }
            changes.add(CardChange.created(card.card(), card.text()));
        }
        return entered.refusals().isEmpty() ? new CardPlan(changes, List.of())
                : new CardPlan(List.of(), entered.refusals());
    }
}
