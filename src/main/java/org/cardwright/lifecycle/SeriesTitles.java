package org.cardwright.lifecycle;

import java.util.ArrayList;
import java.util.List;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardNames;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;

/** Changes a series' title on all its cards, with the job series and the cards' titles. */
public final class SeriesTitles {
    private SeriesTitles() {}

    /** The step that gives every card of the series this title; a card that cannot take it is left out. */
    public static CardPlan plan(FolderCards folder, String number, String title) {
        Entered entered = new Entered(folder);
        entered.text(DraftField.SERIES_TITLE, title, Strings.get("lifecycle.title.blank"));
        if (!entered.refusals().isEmpty()) {
            return new CardPlan(List.of(), entered.refusals());
        }
        List<CardChange> changes = new ArrayList<>();
        for (CardId card : folder.inSeries(number)) {
            CardDocument before = folder.document(card);
            try {
                changes.add(new CardChange(card, before.source(), renamed(before, title.strip()).source()));
            } catch (EditRefusedException e) {
                entered.refuse(DraftField.SERIES_TITLE,
                        Strings.get("lifecycle.rename.refused", card.name(), e.getMessage()));
            }
        }
        return new CardPlan(changes, entered.refusals()).withoutRefused();
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
