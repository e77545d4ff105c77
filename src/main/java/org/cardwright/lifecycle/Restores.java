package org.cardwright.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.workspace.TrashedCard;

/** Brings deleted cards back from the trash, each into its old file. */
public final class Restores {
    private Restores() {}

    /** The step that creates the cards again; what stands in the way of one does not keep the others away. */
    public static StepPlan plan(FolderCards folder, Collection<TrashedCard> cards) {
        List<PlannedCard> planned = new ArrayList<>();
        Set<CardId> files = new HashSet<>();
        Set<String> permalinks = new HashSet<>();
        for (TrashedCard card : cards) {
            CardDocument document = CardDocument.read(card.text());
            String permalink = document.card().text(CardField.PERMALINK);
            String name = card.card().name();
            Optional<String> obstacle = folder.fileNamed(card.card()).isPresent()
                    ? Optional.of(Strings.get("lifecycle.restore.exists", name)) : files.contains(card.card())
                    ? Optional.of(Strings.get("lifecycle.file.twice", name)) : !permalink.isEmpty()
                    && (!folder.withPermalink(permalink).isEmpty() || permalinks.contains(permalink))
                    ? Optional.of(Strings.get("lifecycle.restore.permalink", name, permalink)) : Optional.empty();
            if (obstacle.isEmpty()) {
                files.add(card.card());
                permalinks.add(permalink);
            }
            planned.add(obstacle.map(why -> PlannedCard.refused(card.card(), document, Refusal.of(why)))
                    .orElseGet(() -> PlannedCard.created(card.card(), document)));
        }
        return new StepPlan(planned, cards.size());
    }
}
