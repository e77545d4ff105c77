package org.cardwright.ui.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.check.Checks;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepRow;
import org.cardwright.edit.StepState;
import org.cardwright.edit.StepTotals;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.SameThread;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.Test;

class StepViewModelTest {
    private static final CardId FIRST = id("1.md");
    private static final CardId SECOND = id("2.md");
    private static final CardId THIRD = id("3.md");

    private final Workspace workspace = new Workspace(new CardFolder(Path.of("cards")),
            List.of(card(FIRST), card(SECOND), card(THIRD)));
    private final StepViewModel model = new StepViewModel(new SameThread(), () -> Optional.of(workspace),
            (card, document) -> Checks.of(document, card.name(), RuleSettings.DEFAULT), card -> "Card " + card.name());
    private final List<AppliedStep> applied = new ArrayList<>();
    private String value = "Leading";

    private static CardId id(String name) {
        return new CardId(Path.of(name));
    }

    private static LoadedCard card(CardId id) {
        return new LoadedCard(id, CardDocument.read(new SourceText(
                SampleFolder.card("501", "Series", "Entry", "Primary", "Budget"), false)), new FileStamp(0, Instant.EPOCH));
    }

    /** Sets the group of all cards. */
    private StepPlan plan(Progress progress) {
        Map<CardId, CardDocument> cards = new LinkedHashMap<>();
        workspace.cards().forEach(card -> cards.put(card, workspace.document(card)));
        return StepPlan.each(cards, progress, card -> {
            try {
                CardDocument after = card.getValue().apply(new Edit.SetField("competency_group", value));
                return Optional.of(PlannedCard.changed(card.getKey(), card.getValue(), after));
            } catch (EditRefusedException e) {
                throw new AssertionError(e);
            }
        });
    }

    private void ask() {
        model.ask(() -> Optional.of(new StepViewModel.Asked(3, this::plan)));
        model.plan();
    }

    private List<String> shown() {
        return model.rows().stream().map(row -> switch (row) {
            case StepRow.Head head -> (model.wants(head.card()) ? "x " : "- ") + head.card().card().name();
            case StepRow.Part part -> "  " + part.part().before() + " > " + part.part().after();
            case StepRow.Problem problem -> (problem.fresh() ? "  new: " : "  gone: ") + problem.finding().rule();
            default -> row.toString();
        }).toList();
    }

    private String since() {
        return model.stateProperty().get().since();
    }

    private void edit(CardId card, String key, String text) throws EditRefusedException {
        workspace.apply("Edit", card, new Edit.SetField(key, text), Optional.empty());
    }

    private void apply() {
        model.apply("", "Step", applied::add, () -> {}, () -> {});
    }

    @Test
    void eachCardIsShownWithItsPartsAndTheProblemsThatComeAndGo() {
        value = "Primrose";
        ask();
        assertEquals(List.of("x 1.md", "  new: group-unknown", "  Primary > Primrose", "x 2.md"), shown().subList(0, 4));
        StepTotals totals = model.stateProperty().get().totals();
        assertEquals(new StepTotals(3, 3, 3, 3, 0, 3, 0, 0, 3, 0, totals.errors()), totals);
        assertEquals(List.of("group-unknown", "group-unknown", "group-unknown"),
                totals.errors().stream().map(Finding::rule).toList());
        edit();
        model.cardsChanged();
        value = "Primary";
        model.plan();
        assertEquals(List.of("x 1.md", "  Primrose > Primary", "  gone: group-unknown", "x 2.md"), shown().subList(0, 4));
    }

    private void edit() {
        apply();
        workspace.apply(applied.getFirst().change(), applied.getFirst().documents());
    }

    @Test
    void aCardThatChangesIsPlannedAgainAndWhatWasLeftOutStaysSo() throws EditRefusedException {
        ask();
        model.want(List.of(model.stateProperty().get().plan().cards().get(1)), false);
        assertEquals(2, model.stateProperty().get().totals().wanted());
        edit(FIRST, "competency", "Audit");
        model.cardsChanged();
        assertEquals("Changed since then: Card 1.md. The preview shows it as it is now. Your selection stays.", since());
        assertEquals(List.of("x 1.md", "- 2.md", "x 3.md"),
                shown().stream().filter(row -> row.endsWith(".md")).toList());
        String now = workspace.document(FIRST).text();
        apply();
        assertEquals(List.of(FIRST, THIRD), applied.getFirst().change().cards().stream().map(card -> card.card()).toList());
        workspace.apply(applied.getFirst().change(), applied.getFirst().documents());
        workspace.undo();
        assertEquals(now, workspace.document(FIRST).text());
    }

    @Test
    void whereOnlyAnotherCardWhoseTextIsTakenChangesThatIsSaid() throws EditRefusedException {
        model.ask(() -> Optional.of(new StepViewModel.Asked(1, progress -> {
            CardDocument first = workspace.document(FIRST);
            try {
                return new StepPlan(List.of(PlannedCard.changed(FIRST, first, first.apply(new Edit.SetField("competency_group",
                        workspace.document(SECOND).card().text(CardField.COMPETENCY))))), 1);
            } catch (EditRefusedException e) {
                throw new AssertionError(e);
            }
        })));
        model.plan();
        edit(THIRD, "competency", "Audit");
        model.cardsChanged();
        assertEquals("", since());
        edit(SECOND, "competency", "Audit");
        model.cardsChanged();
        assertEquals("Other cards, whose texts these cards get, changed since then. The preview shows the texts as they are now. "
                + "Your selection stays.", since());
        edit(FIRST, "competency", "Audit");
        model.cardsChanged();
        assertEquals("Changed since then: Card 1.md. The preview shows it as it is now. Your selection stays.", since());
    }

    @Test
    void nothingIsAppliedToACardOfWhoseChangeThePreviewHasNotHeard() throws EditRefusedException {
        ask();
        edit(SECOND, "competency", "Audit");
        apply();
        assertEquals(List.of(), applied);
        assertEquals("Changed since then: Card 2.md. The preview shows it as it is now. Your selection stays.", since());
        apply();
        assertEquals(3, applied.getFirst().cards());
        assertEquals("", workspace.document(SECOND).card().text(CardField.GROUP)
                .replace("Primary", ""));
    }

    @Test
    void aPreviewThatNobodySeesFollowsOnceItIsSeen() throws EditRefusedException {
        ask();
        model.watched(false);
        edit(THIRD, "competency", "Audit");
        model.cardsChanged();
        assertEquals("", since());
        model.watched(true);
        assertEquals("Changed since then: Card 3.md. The preview shows it as it is now. Your selection stays.", since());
        model.plan();
        assertEquals("", since());
    }

    @Test
    void cardsThatComeAndGoAreFollowedToo() {
        ask();
        workspace.apply(StepPlan.deletion(Map.of(FIRST, workspace.document(FIRST))).apply("Delete").change());
        model.cardsChanged();
        assertEquals(List.of("x 2.md", "x 3.md"), shown().stream().filter(row -> row.endsWith(".md")).toList());
        workspace.undo();
        model.cardsChanged();
        assertEquals(3, model.stateProperty().get().totals().wanted());
    }

    @Test
    void aPlannerThatFailsLeavesNothingToApply() {
        ask();
        model.ask(() -> Optional.of(new StepViewModel.Asked(3, _ -> {
            throw new IllegalStateException("a mistake");
        })));
        assertThrows(IllegalStateException.class, model::plan);
        StepState state = model.stateProperty().get();
        assertEquals(List.of(false, StepTotals.NONE, List.of()), List.of(state.applicable(), state.totals(), model.rows()));
    }

    @Test
    void whatWasLeftOutIsKeptForTheNextTime() {
        ask();
        model.want(List.of(model.stateProperty().get().plan().cards().getFirst()), false);
        List<String> kept = model.entered();
        model.forget();
        assertEquals(3, model.stateProperty().get().totals().wanted());
        model.enter(kept);
        assertEquals(List.of("- 1.md", "x 2.md", "x 3.md"), shown().stream().filter(row -> row.endsWith(".md")).toList());
        assertEquals(List.of("card 1.md"), kept);
    }
}
