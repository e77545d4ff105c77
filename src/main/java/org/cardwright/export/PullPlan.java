package org.cardwright.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Refusal;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.Resolution;
import org.cardwright.merge.Side;

/**
 * What a pull does to the folder's cards: value by value where folder and site can be compared like that, else the card
 * as a whole. Cards that wait for a choice, or are not as they were compared, stay as they are and say so.
 *
 * @param cards those that the pull is about
 * @param folder the cards of the folder as they are now
 * @param decided what was chosen for each card, by the site's file and the conflict
 */
public record PullPlan(Collection<ExportCard> cards, Map<CardId, CardDocument> folder,
        Map<String, Map<String, Resolution>> decided) {
    private static final String NAME = "name";

    public PullPlan {
        cards = List.copyOf(cards);
        decided = Map.copyOf(decided);
    }

    /** The step; a card of which nothing is to be brought is not in it. */
    public StepPlan step() {
        return new StepPlan(cards.parallelStream().flatMap(card -> planned(card).stream()).toList(), cards.size());
    }

    /** What is taken of it, with the site's values that are left for another time as the folder's. */
    public Selection taken(StepPlan step, StepPlan.Selection selected) {
        Map<CardId, PlannedCard> planned = new HashMap<>();
        step.cards().forEach(card -> planned.put(card.subject(), card));
        Set<String> files = new HashSet<>();
        Map<String, Map<String, Resolution>> choices = new HashMap<>(decided);
        for (ExportCard card : cards) {
            Optional<PlannedCard> what = Optional.ofNullable(planned.get(id(card)));
            if (what.filter(one -> !one.possible() || !selected.cards().test(one) || one.lazy()
                    && one.parts().stream().noneMatch(part -> selected.parts().test(one, part))).isPresent()) {
                continue;
            }
            files.add(card.file());
            what.filter(PlannedCard::lazy).ifPresent(one -> choices.put(card.file(), without(card, one,
                    one.parts().stream().filter(part -> selected.parts().test(one, part)).toList())));
        }
        return new Selection(files, choices, Optional.empty());
    }

    /** The card of the folder that a pull of this one is about, also where there is none yet. */
    public static CardId id(ExportCard card) {
        return Source.id(card.ours().isPresent() ? card.names().inFolder() : card.file());
    }

    private Map<String, Resolution> choices(ExportCard card) {
        return decided.getOrDefault(card.file(), Map.of());
    }

    private Optional<PlannedCard> planned(ExportCard card) {
        CardId id = id(card);
        Optional<CardDocument> before = Optional.ofNullable(folder.get(id));
        Map<String, Resolution> choices = choices(card);
        CardDocument shown = before.or(() -> card.ours().or(card::site).map(CardDocument::read)).orElseThrow();
        Optional<PlannedCard> made;
        if (!before.map(CardDocument::source).equals(card.ours())) {
            made = Optional.of(PlannedCard.refused(id, shown, Refusal.of(Strings.get("export.pull.edited"))));
        } else if (card.conflicts().stream().anyMatch(conflict -> !choices.containsKey(conflict.id()))) {
            long open = card.conflicts().stream().filter(conflict -> !choices.containsKey(conflict.id())).count();
            made = Optional.of(PlannedCard.changed(id, shown, shown).saying(List.of(),
                    List.of(Strings.get("export.pull.waits", open))));
        } else {
            made = brought(card, id, before, choices);
        }
        return made.map(planned -> planned.labeled(ExportWords.of(card.state()), planned.left().isEmpty()));
    }

    private static Optional<PlannedCard> brought(ExportCard card, CardId id, Optional<CardDocument> before,
            Map<String, Resolution> choices) {
        if (before.isEmpty()) {
            return Pull.after(card, choices).map(text -> PlannedCard.created(Source.id(card.file(choices)),
                    CardDocument.read(text)));
        }
        CardDocument now = before.get();
        CardId file = Source.id(card.file(choices));
        List<SiteValue> values = values(card, choices);
        if (!values.isEmpty()) {
            PlannedCard.Writer writer = wanted -> write(card, id, now, wanted, without(choices, values, wanted));
            return Optional.of(file.equals(id) ? PlannedCard.written(id, now, values, writer)
                    : PlannedCard.renamed(id, now, file, values, writer));
        }
        return Optional.of(Pull.after(card, choices).map(CardDocument::read).map(after -> file.equals(id)
                ? PlannedCard.changed(id, now, after) : PlannedCard.renamed(id, now, file, after))
                .orElseGet(() -> PlannedCard.deleted(id, now)));
    }

    /** Nothing of a card that can only be taken as a whole. */
    private static List<SiteValue> values(ExportCard card, Map<String, Resolution> choices) {
        List<SiteValue> values = new ArrayList<>();
        String old = card.names().inFolder();
        String file = card.file(choices);
        boolean both = card.ours().isPresent() && card.site().isPresent();
        if (both && !file.equals(old)) {
            values.add(new SiteValue(new CardPart.Value(NAME, Strings.get("export.label.name")), old, file, "", false));
        }
        for (MergeConflict conflict : card.conflicts()) {
            Resolution choice = choices.get(conflict.id());
            if (choice == Side.OURS) {
                values.add(new SiteValue(part(conflict), "", "", Strings.get("export.pull.stays"), false));
            } else if (conflict.id().equals(MergeConflict.WHOLE_CARD)) {
                return List.of();
            } else if (!conflict.id().equals(NAME)) {
                values.add(new SiteValue(part(conflict), conflict.ours(), conflict.result(choice), "", false));
            }
        }
        card.siteChanges().forEach(change -> values.add(new SiteValue(part(change), change.ours(), change.theirs(), "",
                true)));
        return values.stream().allMatch(value -> value.part().id().equals(NAME) && value.context().isEmpty()) ? List.of()
                : values;
    }

    private static CardPart.Value part(MergeConflict conflict) {
        return new CardPart.Value(conflict.id(), conflict.label());
    }

    private Map<String, Resolution> without(ExportCard card, PlannedCard planned, List<StepPart> wanted) {
        return without(choices(card), planned.parts().stream().map(SiteValue.class::cast).toList(), wanted);
    }

    /** The choices with the folder's values where the site's are not wanted. */
    private static Map<String, Resolution> without(Map<String, Resolution> choices, List<SiteValue> values,
            List<StepPart> wanted) {
        Map<String, Resolution> all = new HashMap<>(choices);
        values.stream().filter(SiteValue::choosable).filter(value -> !wanted.contains(value))
                .forEach(value -> all.put(value.part().id(), Side.OURS));
        return all;
    }

    private static PlannedCard.Written write(ExportCard card, CardId id, CardDocument before, List<StepPart> wanted,
            Map<String, Resolution> choices) {
        int changes = (int) wanted.stream().filter(part -> !part.before().equals(part.after())).count();
        return Pull.after(card, choices).map(text -> new PlannedCard.Written(text.equals(before.source()) ? before
                : CardDocument.read(text), changes, List.of())).orElseGet(() -> new PlannedCard.Written(before, 0,
                        wanted.stream().map(part -> new AppliedStep.Refused(id, part,
                                Strings.get("export.pull.notAlone"))).toList()));
    }
}
