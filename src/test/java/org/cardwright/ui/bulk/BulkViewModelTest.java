package org.cardwright.ui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.bulk.BulkAction;
import org.cardwright.bulk.FieldChoice;
import org.cardwright.check.Checks;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;
import org.cardwright.model.CardField;
import org.cardwright.edit.StepRequest;
import org.cardwright.edit.MadeBy;
import org.cardwright.edit.CardTarget;
import org.cardwright.bulk.BulkEdit;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepTotals;
import org.cardwright.fixtures.ReplaceCase;
import org.cardwright.model.Severity;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.SameThread;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.ui.step.StepHand;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BulkViewModelTest {
    private final Workspace workspace = new Workspace(new CardFolder(Path.of("cards")),
            List.of(card("1.md"), card("2.md")));
    private RuleSettings settings = RuleSettings.DEFAULT;
    private final BulkViewModel model = model(workspace);

    private BulkViewModel model(Workspace cards) {
        return new BulkViewModel(new StepViewModel(new SameThread(), () -> Optional.of(cards),
                (card, document) -> Checks.of(document, card.name(), settings), CardId::name), () -> Optional.of(cards));
    }

    private static LoadedCard card(String file) {
        String text = SampleFolder.card("501", "Series", "Entry", "Primary", "Budget");
        return new LoadedCard(new CardId(Path.of(file)), CardDocument.read(new SourceText(text, false)),
                new FileStamp(0, Instant.EPOCH));
    }

    @BeforeEach
    void setTheCareerLevel() {
        model.scope(workspace::cards, () -> CardScope.ALL);
        model.input().action.set(BulkAction.SET);
        model.input().field.set(FieldChoice.of(workspace).stream().filter(field -> field.name().equals("Career level"))
                .findFirst().orElseThrow());
        model.input().value.set("Junior");
    }

    private List<String> problems() {
        return StepHand.problems(model.step()).stream().map(problem -> problem.severity() + " " + problem.rule()).distinct()
                .toList();
    }

    private StepTotals totals() {
        return model.step().stateProperty().get().totals();
    }

    private PlannedCard first() {
        return model.step().stateProperty().get().plan().cards().getFirst();
    }

    @Test
    void newProblemsAreGradedAsTheFolderSays() {
        assertEquals(List.of("WARNING career-level-unknown"), problems());
        assertEquals(0, totals().errors().size());
        settings = new RuleSettings(Map.of("career-level-unknown", Optional.of(Severity.ERROR)));
        model.step().graded();
        assertEquals(List.of("ERROR career-level-unknown"), problems());
        assertEquals(2, totals().errors().size());
        settings = new RuleSettings(Map.of("career-level-unknown", Optional.empty()));
        model.step().graded();
        assertEquals(List.of(), problems());
    }

    @Test
    void whatWasLeftOutOfOneStepIsSelectedForTheNext() {
        StepHand.want(model.step(), first(), false);
        AppliedStep step = StepHand.apply(model.step());
        assertEquals(List.of("2.md"), step.change().cards().stream().map(card -> card.card().name()).toList());
        StepHand.own(model.step(), () -> {
            workspace.apply(step.change());
            model.step().cardsChanged();
            model.done(step.change());
        });
        assertEquals(List.of("1.md"), model.step().stateProperty().get().plan().possible().stream()
                .map(card -> card.card().name()).toList());
        assertEquals(0, totals().wanted(), "the person did not want it");
        assertTrue(model.leavesOutProperty().get());
        model.input().value.set("Other");
        assertEquals(2, totals().wanted());
    }

    @Test
    void theStepSaysWhatItWasAskedAndForWhichCards() {
        AppliedStep step = StepHand.apply(model.step());
        assertEquals(Optional.of(new StepRequest(new BulkEdit.SetValue(new CardTarget.Field(CardField.CAREER_LEVEL), "Junior"), CardScope.ALL)),
                step.change().by().map(MadeBy::request));
        workspace.apply(step.change());
        model.done(step.change());
        model.step().plan();
        assertEquals(Optional.of(CardScope.PICKED), model.step().stateProperty().get().plan().request().map(StepRequest::cards),
                "for the cards that were left only");
        assertEquals(step.change().by(), workspace.doneSteps().getLast().by());
    }

    @Test
    void whatWasLeftOutIsSelectedForAnotherAction() {
        StepHand.want(model.step(), first(), false);
        model.input().value.set("Other");
        assertEquals(1, totals().wanted());
        model.input().action.set(BulkAction.CLEAR);
        assertEquals(2, totals().wanted());
    }

    @ParameterizedTest
    @MethodSource("org.cardwright.fixtures.ReplaceCase#all")
    void coursesAreReplacedAsEverywhere(ReplaceCase row) {
        CardId id = new CardId(Path.of("1.md"));
        Workspace one = new Workspace(new CardFolder(Path.of("cards")), List.of(new LoadedCard(id,
                CardDocument.read(new SourceText(row.before(), false)), new FileStamp(0, Instant.EPOCH))));
        BulkViewModel bulk = model(one);
        bulk.scope(one::cards, () -> CardScope.ALL);
        bulk.input().fields.setAll(FieldChoice.COURSES);
        bulk.input().take(row.terms());
        bulk.input().with.set(row.terms().with());
        assertEquals(row.count("lines", 0), bulk.step().stateProperty().get().totals().parts());
        AppliedStep step = StepHand.apply(bulk.step());
        one.apply(step.change());
        assertEquals(row.after(), one.document(id).text());
        assertEquals(row.count("lines", 0), step.parts());
        one.undo();
        assertEquals(row.before(), one.document(id).text());
    }

    @Test
    void aReplacementLooksInCoursesToo() {
        assertEquals(List.of(FieldChoice.BEHAVIORS, FieldChoice.DEFINITIONS, FieldChoice.DESCRIPTION, FieldChoice.COURSES),
                model.input().fields);
    }
}
