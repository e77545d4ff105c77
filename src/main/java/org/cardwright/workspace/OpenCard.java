package org.cardwright.workspace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.cardwright.check.QuickFix;
import org.cardwright.check.QuickFixes;
import org.cardwright.check.RuleSettings;
import org.cardwright.competency.Revisions;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CardHeading;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.edit.EditNames;
import org.cardwright.edit.SpotFinder;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;

/** One card of the open folder as a form shows and edits it: reads the workspace and turns input into edits. */
public final class OpenCard {
    private final Workspace workspace;
    private final CardId id;
    private final Revisions revisions = new Revisions();
    private boolean editing;
    private Runnable changed = () -> {};
    private final Function<CardId, List<Finding>> findings;
    private final Supplier<RuleSettings> settings;

    /** Asks {@code findings} for the problems of a card, which the usual settings give. */
    public OpenCard(Workspace workspace, CardId id, Function<CardId, List<Finding>> findings) {
        this(workspace, id, findings, () -> RuleSettings.DEFAULT);
    }

    /** Asks {@code findings} for the problems of a card, and {@code settings} for what they go by. */
    public OpenCard(Workspace workspace, CardId id, Function<CardId, List<Finding>> findings, Supplier<RuleSettings> settings) {
        this.settings = settings;
        this.workspace = workspace;
        this.id = id;
        this.findings = findings;
    }

    /** Called after each edit that was accepted. */
    public void onChange(Runnable action) {
        changed = action;
    }

    /** Whether the form itself is just changing the card. */
    public boolean editing() {
        return editing;
    }

    /** Which card it is. */
    public CardId id() {
        return id;
    }

    /** What was changed here of texts that other cards may share. */
    public Revisions revisions() {
        return revisions;
    }

    /** Whether the newest step is of this card alone and began with this text. */
    public boolean newestIsFrom(Optional<SourceText> base) {
        return workspace.newest().map(Change::cards).filter(cards -> cards.size() == 1).map(List::getFirst)
                .filter(card -> card.card().equals(id) && base.isPresent() && base.equals(card.before())).isPresent();
    }

    /** The card as it is now, with all that was edited. */
    public CardDocument document() {
        return workspace.document(id);
    }

    /** The values of the card as it is now. */
    public Card card() {
        return document().card();
    }

    /** The name of its file. */
    public String fileName() {
        return id.name();
    }

    /** Whether it has changes that are not saved. */
    public boolean modified() {
        return workspace.modified(id);
    }

    /** The problems of the card as it is now, in the order of their places. */
    public List<Finding> findings() {
        return findings.apply(id);
    }

    /** The first of the most severe problems of one field. */
    public Optional<Finding> finding(CardField field) {
        return findings().stream().filter(finding -> finding.field().equals(Optional.of(field)))
                .min(Comparator.comparing(Finding::severity));
    }

    /**
     * The correction of a problem, where there is one right answer that nothing else depends on; of behaviors,
     * definitions and courses also one to be looked at, because the person does that at the row.
     */
    public Optional<QuickFix> fix(Finding finding) {
        boolean inSight = finding.field().filter(SpotFinder.LISTS::contains).isPresent();
        return QuickFixes.of(document(), fileName(), finding, settings.get()).filter(fix -> fix.safe() || inSight && !fix.asks());
    }

    /** Corrects a problem, as a step of the history; returns why that was refused. */
    public Optional<String> apply(QuickFix fix) {
        try {
            String after = fix.apply(document()).text();
            return edit(fix.choices().getFirst().title(), "", new Edit.SetText(after));
        } catch (EditRefusedException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** What the card is about, and where it belongs. */
    public CardHeading heading() {
        return CardHeading.of(card(), fileName());
    }

    /** Applies an edit as {@link #edit(String, String, Edit)} does, as a step that is called by what the edit does. */
    public Optional<String> edit(String mergeKey, Edit edit) {
        return edit(EditNames.of(edit), mergeKey, edit);
    }

    /**
     * Applies an edit as a step of the history.
     *
     * @param mergeKey edits in a row with the same key become one step; empty for a step of its own
     * @return why it was refused, in which case nothing has changed
     */
    public Optional<String> edit(String step, String mergeKey, Edit edit) {
        CardDocument before = document();
        editing = true;
        try {
            workspace.apply(step, id, edit, Optional.of(mergeKey).filter(key -> !key.isEmpty()));
        } catch (EditRefusedException e) {
            return Optional.of(e.getMessage());
        } finally {
            editing = false;
        }
        revisions.edited(before, document());
        changed.run();
        return Optional.empty();
    }

    /** Sets a scalar field to what was typed so far. */
    public Optional<String> setField(CardField field, String text) {
        String key = document().key(field);
        return edit("field:" + key, new Edit.SetField(key, text));
    }

    /** Sets a key that is no field of a card to what was typed so far. */
    public Optional<String> setOther(String key, String text) {
        return edit(EditNames.editing(key), "field:" + key, new Edit.SetField(key, text));
    }

    /** Lets an overridden field follow its sources again. */
    public Optional<String> follow(CardField field) {
        return edit("", new Edit.FollowField(document().key(field)));
    }

    /** The focus left a field: the next edit is a step of its own. */
    public void endMerge() {
        workspace.endMerge();
    }
}
