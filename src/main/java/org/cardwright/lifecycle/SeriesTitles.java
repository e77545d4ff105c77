package org.cardwright.lifecycle;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardNames;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;

/** Changes a series' title on all its cards, with the job series and the cards' titles. */
public final class SeriesTitles {
    private SeriesTitles() {}

    /** The step that gives every card of the series this title; a card that cannot take it is left out. */
    public static StepPlan plan(FolderCards folder, String number, String title) {
        Entered entered = new Entered(folder);
        entered.text(DraftField.SERIES_TITLE, title, Strings.get("lifecycle.title.blank"));
        if (!entered.refusals().isEmpty()) {
            return StepPlan.refused(entered.refusals());
        }
        List<PlannedCard> changes = new ArrayList<>();
        for (CardId card : folder.inSeries(number)) {
            CardDocument before = folder.document(card);
            try {
                CardDocument after = renamed(before, title.strip());
                if (!after.source().equals(before.source())) {
                    changes.add(PlannedCard.changed(card, before, after));
                }
            } catch (EditRefusedException e) {
                changes.add(PlannedCard.refused(card, before, Refusal.of(
                        Strings.get("lifecycle.rename.refused", card.name(), e.getMessage()))));
            }
        }
        StepPlan plan = new StepPlan(changes, folder.inSeries(number).size());
        int same = plan.looked() - changes.size();
        return plan.isPossible() && same > 0 ? plan.noting(Strings.get("lifecycle.title.same", same)) : plan;
    }

    /** A title that does not follow, because it spells the competency in its own way, still names the series. */
    private static CardDocument renamed(CardDocument before, String title) throws EditRefusedException {
        Entered.requirePlausible(before.card(), CardField.SERIES);
        CardDocument now = before;
        String oldSeries = before.card().text(CardField.JOB_SERIES);
        String newSeries = CardNames.jobSeries(before.card().text(CardField.SERIES), title);
        if (now.has(CardField.JOB_SERIES_TITLE)) {
            now = now.apply(new Edit.SetField(now.key(CardField.JOB_SERIES_TITLE), title));
        }
        if (now.has(CardField.JOB_SERIES)) {
            now = now.apply(new Edit.SetField(now.key(CardField.JOB_SERIES), newSeries));
        }
        String cardTitle = now.card().text(CardField.TITLE);
        if (!oldSeries.isEmpty() && !cardTitle.startsWith(newSeries + " ") && cardTitle.startsWith(oldSeries + " ")) {
            now = now.apply(new Edit.SetField(now.key(CardField.TITLE),
                    newSeries + cardTitle.substring(oldSeries.length())));
        }
        return now;
    }
}
