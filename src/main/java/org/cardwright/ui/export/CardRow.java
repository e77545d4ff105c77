package org.cardwright.ui.export;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.cardwright.edit.LineDiff;
import org.cardwright.export.ExportCard;
import org.cardwright.export.ExportState;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.MergeConflict;
import org.cardwright.merge.OwnProblem;
import org.cardwright.merge.Resolution;
import org.cardwright.ui.common.ConflictChoices;
import org.kordamp.ikonli.javafx.FontIcon;

/** A card of the plan with what a person chose for it. */
final class CardRow implements ReviewRow, ConflictChoices {
    private final ExportCard card;
    private final String title;
    private final BooleanProperty chosen;
    private final ObservableMap<String, Resolution> choices = FXCollections.observableHashMap();

    CardRow(ExportCard card, String title) {
        this.card = card;
        this.title = title;
        this.chosen = new SimpleBooleanProperty(card.chosen());
    }

    ExportCard card() {
        return card;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String state() {
        return Strings.get(card.blocking().isEmpty() ? "export.row.state" : "export.row.errors",
                Titles.of(card.state()), card.file(), card.blocking().size());
    }

    @Override
    public FontIcon icon() {
        return Titles.icon(card.state());
    }

    @Override
    public BooleanProperty chosenProperty() {
        return chosen;
    }

    @Override
    public boolean possible() {
        return card.state().possible();
    }

    @Override
    public String note() {
        return Titles.note(card);
    }

    @Override
    public boolean ofSite() {
        return card.state() == ExportState.CHANGED_IN_SITE;
    }

    @Override
    public LineDiff diff(String cards) {
        return ofSite() ? card.siteDiff(cards) : card.diff(fixedChoices(), cards);
    }

    /** Whose value stays, by the conflict's id. */
    ObservableMap<String, Resolution> choices() {
        return choices;
    }

    Map<String, Resolution> fixedChoices() {
        return Map.copyOf(choices);
    }

    @Override
    public Optional<Resolution> chosen(String conflict) {
        return Optional.ofNullable(choices.get(conflict));
    }

    @Override
    public void choose(String conflict, Optional<Resolution> choice) {
        choice.ifPresentOrElse(made -> choices.put(conflict, made), () -> choices.remove(conflict));
    }

    @Override
    public Optional<OwnProblem> problem(MergeConflict conflict, Resolution.Own own) {
        return card.merge().flatMap(merge -> merge.problem(conflict, own, fixedChoices()));
    }

    List<MergeConflict> conflicts() {
        return card.conflicts();
    }

    boolean decided() {
        return conflicts().stream().allMatch(conflict -> choices.containsKey(conflict.id()));
    }
}
