package org.cardwright.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardNames;
import org.cardwright.document.Derivation;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.Plausible;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.site.CareerLevel;

/** Copies of cards in other series and at other career levels: all that derives is theirs, the rest is the original's. */
public final class Duplicates {
    private final FolderCards folder;
    private final Map<CardId, PlannedCard> copies = new LinkedHashMap<>();
    private final Map<String, CardId> permalinks = new LinkedHashMap<>();
    private final List<Refusal> refusals = new ArrayList<>();

    private Duplicates(FolderCards folder) {
        this.folder = folder;
    }

    /** Each card in each place. */
    public static StepPlan plan(FolderCards folder, Collection<CardId> cards, Collection<CopyTarget> targets) {
        SequencedMap<CardId, Collection<CopyTarget>> all = new LinkedHashMap<>();
        cards.forEach(card -> all.put(card, targets));
        return plan(folder, all);
    }

    /** Each card in each place where it does not stand already; says how often it does. */
    public static StepPlan free(FolderCards folder, Collection<CardId> cards, Collection<CopyTarget> targets) {
        SequencedMap<CardId, Collection<CopyTarget>> copies = new LinkedHashMap<>();
        int left = 0;
        for (CardId card : cards) {
            List<CopyTarget> free = targets.stream()
                    .filter(target -> !folder.holds(card, target.series(), target.careerLevel())).toList();
            copies.put(card, free);
            left += targets.size() - free.size();
        }
        return plan(folder, copies).withoutRefused()
                .noting(left == 0 ? "" : Strings.get("lifecycle.duplicate.left", left));
    }

    /** Each card in places of its own. */
    public static StepPlan plan(FolderCards folder, SequencedMap<CardId, Collection<CopyTarget>> copies) {
        Duplicates duplicates = new Duplicates(folder);
        copies.forEach((card, targets) -> targets.forEach(target -> duplicates.add(card, target, targets.size() == 1)));
        List<PlannedCard> made = duplicates.copies.values().stream().sorted(Comparator.comparing(PlannedCard::card)).toList();
        return new StepPlan(made, duplicates.refusals, List.of(), copies.size());
    }

    /** Why a copy of a card cannot stand there; empty if it can. */
    public static Optional<String> obstacle(FolderCards folder, CardId card, CopyTarget target) {
        return plan(folder, List.of(card), List.of(target)).refusals().stream().map(Refusal::reason).findFirst();
    }

    /** All cards of a series, or those at some career levels, as the cards of a new one; what cannot be copied is left out. */
    public static StepPlan newSeries(FolderCards folder, String number, String title, String from,
            Collection<String> careerLevels) {
        Entered entered = new Entered(folder);
        entered.newSeries(number.strip());
        entered.text(DraftField.SERIES_TITLE, title, Strings.get("lifecycle.title.blank"));
        if (!entered.refusals().isEmpty()) {
            return StepPlan.refused(entered.refusals());
        }
        SequencedMap<CardId, Collection<CopyTarget>> copies = new LinkedHashMap<>();
        for (CardId card : folder.inSeries(from)) {
            String careerLevel = folder.card(card).text(CardField.CAREER_LEVEL);
            if (careerLevels.contains(careerLevel) && folder.document(card).readable()) {
                copies.put(card, List.of(new CopyTarget(number.strip(), title.strip(), careerLevel)));
            }
        }
        return plan(folder, copies).withoutRefused();
    }

    private void add(CardId card, CopyTarget target, boolean once) {
        try {
            CardDocument copy = copy(folder.document(card), target);
            String permalink = copy.card().text(CardField.PERMALINK);
            Entered entered = new Entered(folder);
            Optional<CardId> id = entered.file(fileName(copy.card()), Optional.of(card), Optional.empty());
            entered.permalink(permalink, Optional.empty());
            id.ifPresent(one -> compare(entered, one, permalink));
            refusals.addAll(entered.refusals());
            if (entered.refusals().isEmpty()) {
                id.ifPresent(one -> copies.put(one, PlannedCard.created(one, copy).like(card, once)));
                id.ifPresent(one -> permalinks.put(permalink, one));
            }
        } catch (EditRefusedException e) {
            refusals.add(new Refusal(DraftField.FILE_NAME,
                    Strings.get("lifecycle.duplicate.refused", card.name(), e.getMessage())));
        }
    }

    /** With the other copies. */
    private void compare(Entered entered, CardId id, String permalink) {
        if (copies.containsKey(id)) {
            entered.refuse(DraftField.FILE_NAME, Strings.get("lifecycle.file.twice", id.name()));
        } else if (permalinks.containsKey(permalink)) {
            entered.refuse(DraftField.PERMALINK,
                    Strings.get("lifecycle.permalink.used", permalink, permalinks.get(permalink).name()));
        }
    }

    private static String fileName(Card copy) {
        return CardNames.file(copy.text(CardField.SERIES), copy.text(CardField.GROUP),
                copy.text(CardField.COMPETENCY), copy.text(CardField.CAREER_LEVEL));
    }

    private CardDocument copy(CardDocument original, CopyTarget target) throws EditRefusedException {
        if (!original.readable() || original.card().text(CardField.COMPETENCY).isEmpty()) {
            throw new EditRefusedException(Strings.get("lifecycle.duplicate.unreadable"));
        }
        Entered.requirePlausible(original.card(), CardField.COMPETENCY, CardField.GROUP);
        if (!Plausible.usable(CardField.SERIES, target.series()) || Plausible.isBroken(target.seriesTitle())) {
            throw new EditRefusedException(Strings.get("lifecycle.duplicate.series",
                    (target.series() + " " + target.seriesTitle()).strip()));
        }
        CardDocument now = set(original, CardField.SERIES, Entered.bare(target.series()));
        if (now.has(CardField.JOB_SERIES_TITLE)) {
            now = set(now, CardField.JOB_SERIES_TITLE, target.seriesTitle());
        }
        now = set(now, CardField.JOB_SERIES, CardNames.jobSeries(target.series(), target.seriesTitle()));
        now = set(now, CardField.CAREER_LEVEL, target.careerLevel());
        if (!CareerLevel.NAMES.contains(target.careerLevel())) {
            Optional<String> grade = folder.usual(CardField.CAREER_LEVEL, target.careerLevel(), CardField.LEVEL);
            now = grade.isPresent() ? set(now, CardField.LEVEL, grade.get()) : now;
        }
        for (CardField field : List.of(CardField.TITLE, CardField.LEVEL, CardField.FILTERS)) {
            if (now.derivation(field) == Derivation.OVERRIDDEN) {
                now = now.apply(new Edit.FollowField(now.key(field)));
            }
        }
        Card card = now.card();
        return set(now, CardField.PERMALINK, CardNames.permalinkLike(original.card().text(CardField.PERMALINK),
                card.text(CardField.SERIES), card.text(CardField.COMPETENCY), card.text(CardField.CAREER_LEVEL)));
    }

    private static CardDocument set(CardDocument document, CardField field, String value) throws EditRefusedException {
        return document.apply(new Edit.SetField(document.key(field), value));
    }
}
