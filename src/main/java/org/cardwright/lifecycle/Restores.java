package org.cardwright.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.workspace.TrashedCard;

/** Brings deleted cards back from the trash, each into its old file. */
public final class Restores {
    private Restores() {}

    /** The step that creates the cards again. */
    public static StepPlan plan(FolderCards folder, Collection<TrashedCard> cards) {
        List<PlannedCard> changes = new ArrayList<>();
        Entered entered = new Entered(folder);
        Set<String> permalinks = new HashSet<>();
        for (TrashedCard card : cards) {
            CardDocument document = CardDocument.read(card.text());
            String permalink = document.card().text(CardField.PERMALINK);
            if (folder.fileNamed(card.card()).isPresent()) {
                entered.refuse(DraftField.FILE_NAME, Strings.get("lifecycle.restore.exists", card.card().name()));
            } else if (changes.stream().anyMatch(change -> change.card().equals(card.card()))) {
                entered.refuse(DraftField.FILE_NAME, Strings.get("lifecycle.file.twice", card.card().name()));
            } else if (!permalink.isEmpty() && (!folder.withPermalink(permalink).isEmpty()
                    || !permalinks.add(permalink))) {
                entered.refuse(DraftField.PERMALINK, Strings.get("lifecycle.restore.permalink", card.card().name(),
                        permalink));
            }
            changes.add(PlannedCard.created(card.card(), document));
        }
        return entered.refusals().isEmpty() ? new StepPlan(changes, cards.size()) : StepPlan.refused(entered.refusals());
    }
}
