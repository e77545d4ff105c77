package org.cardwright.lifecycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CardNames;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.document.Plausible;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;

/** New names for cards: competency and group with all that follows them, file, and address. */
public final class Renames {
    private final FolderCards folder;
    private final RenameDraft draft;
    private final Entered entered;
    private final List<PlannedCard> changes = new ArrayList<>();
    private final Map<String, CardId> files = new HashMap<>();
    private final Map<String, CardId> permalinks = new HashMap<>();

    private Renames(FolderCards folder, RenameDraft draft) {
        this.folder = folder;
        this.draft = draft;
        this.entered = new Entered(folder);
    }

    /** Renames cards; a renamed file is one that is deleted and one that is created. */
    public static StepPlan plan(FolderCards folder, Collection<CardId> cards, RenameDraft draft) {
        Renames renames = new Renames(folder, draft);
        draft.competency().ifPresent(text -> renames.entered.text(DraftField.COMPETENCY, text,
                Strings.get("lifecycle.competency.blank")));
        draft.group().ifPresent(text -> renames.entered.text(DraftField.GROUP, text,
                Strings.get("lifecycle.group.blank")));
        if (renames.entered.refusals().isEmpty()) {
            cards.stream().distinct().forEach(renames::add);
        }
        renames.changes.sort(Comparator.comparing(PlannedCard::card));
        return new StepPlan(renames.changes, renames.entered.refusals(), List.of(), cards.size());
    }

    /** A card as it would be with other names, its file and address left aside; as it is where it cannot have them. */
    public static Card named(FolderCards folder, CardId card, Optional<String> competency, Optional<String> group) {
        RenameDraft names = new RenameDraft(competency, group, false, Optional.empty(), false, Optional.empty());
        return plan(folder, List.of(card), names).possible().stream().findFirst().flatMap(PlannedCard::after)
                .map(CardDocument::card).orElseGet(() -> folder.card(card));
    }

    /** Gives files the names that follow from their cards. */
    public static StepPlan files(FolderCards folder, Collection<CardId> cards) {
        return plan(folder, cards.stream().filter(folder.cards()::contains).toList(), new RenameDraft(Optional.empty(),
                Optional.empty(), true, Optional.empty(), false, Optional.empty()));
    }

    private void add(CardId old) {
        try {
            CardDocument before = folder.document(old);
            CardDocument after = after(before);
            Optional<CardId> id = id(old, after.card());
            if (id.isEmpty()) {
                return;
            }
            checkFile(id.get());
            checkPermalink(old, before.card(), after.card());
            if (!id.get().equals(old)) {
                changes.add(PlannedCard.renamed(old, before, id.get(), after));
            } else if (!after.source().equals(before.source())) {
                changes.add(PlannedCard.changed(old, before, after));
            }
        } catch (EditRefusedException e) {
            entered.refuse(DraftField.COMPETENCY,
                    Strings.get("lifecycle.rename.refused", old.name(), e.getMessage()));
        }
    }

    private CardDocument after(CardDocument before) throws EditRefusedException {
        CardDocument now = before;
        if (draft.competency().isPresent()) {
            now = now.apply(new Edit.SetField(now.key(CardField.COMPETENCY), draft.competency().get()));
        }
        if (draft.group().isPresent()) {
            now = now.apply(new Edit.SetField(now.key(CardField.GROUP), draft.group().get()));
        }
        if (draft.permalinks()) {
            String permalink = draft.permalink().orElse(derivedPermalink(now.card()));
            now = now.apply(new Edit.SetField(now.key(CardField.PERMALINK), permalink));
        }
        return now;
    }

    /** The address that derives from a card's fields, in the folder of its present one; that one if nothing can derive. */
    public static String derivedPermalink(Card card) {
        return !plausible(card, List.of(CardField.SERIES, CardField.COMPETENCY, CardField.CAREER_LEVEL))
                ? card.text(CardField.PERMALINK) : CardNames.permalinkLike(card.text(CardField.PERMALINK), card.text(CardField.SERIES),
                card.text(CardField.COMPETENCY), card.text(CardField.CAREER_LEVEL));
    }

    /** The file name that derives from a card's fields, with the ending of its present one; empty if it lacks some. */
    public static Optional<String> derivedFileName(CardId id, Card card) {
        boolean complete = plausible(card,
                List.of(CardField.SERIES, CardField.GROUP, CardField.COMPETENCY, CardField.CAREER_LEVEL));
        String old = id.file().getFileName().toString();
        String ending = old.substring(old.lastIndexOf('.'));
        return complete ? Optional.of(CardNames.file(card.text(CardField.SERIES), card.text(CardField.GROUP),
                card.text(CardField.COMPETENCY), card.text(CardField.CAREER_LEVEL)).replaceFirst("\\.md$", ending))
                : Optional.empty();
    }

    private static boolean plausible(Card card, List<CardField> sources) {
        return sources.stream().allMatch(field -> Plausible.usable(field, card.text(field)));
    }

    private Optional<CardId> id(CardId old, Card after) {
        if (!draft.fileNames()) {
            return Optional.of(old);
        }
        Optional<String> name = draft.fileName().or(() -> derivedFileName(old, after));
        if (name.isEmpty()) {
            entered.refuse(DraftField.FILE_NAME, Strings.get("lifecycle.file.underivable", old.name()));
            return Optional.empty();
        }
        boolean same = name.get().equals(old.file().getFileName().toString());
        return same ? Optional.of(old) : entered.file(name.get(), Optional.of(old), Optional.of(old));
    }

    private void checkFile(CardId id) {
        if (files.putIfAbsent(id.name().toLowerCase(Locale.ROOT), id) != null) {
            entered.refuse(DraftField.FILE_NAME, Strings.get("lifecycle.file.twice", id.name()));
        }
    }

    private void checkPermalink(CardId old, Card before, Card after) {
        String permalink = after.text(CardField.PERMALINK);
        if (permalink.equals(before.text(CardField.PERMALINK))) {
            return;
        }
        entered.permalink(permalink, Optional.of(old));
        CardId other = permalinks.putIfAbsent(permalink, old);
        if (other != null) {
            entered.refuse(DraftField.PERMALINK, Strings.get("lifecycle.permalink.used", permalink, other.name()));
        }
    }
}
