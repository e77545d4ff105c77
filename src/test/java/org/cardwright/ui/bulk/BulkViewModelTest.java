package org.cardwright.ui.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.bulk.BulkCard;
import org.cardwright.check.RuleSettings;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.Change;
import org.cardwright.fixtures.ReplaceCase;
import org.cardwright.model.Severity;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.SameThread;
import org.cardwright.ui.common.SampleFolder;
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
    private final BulkViewModel model = new BulkViewModel(new SameThread(), () -> Optional.of(workspace),
            () -> settings);

    private static LoadedCard card(String file) {
        String text = SampleFolder.card("501", "Series", "Entry", "Primary", "Budget");
        return new LoadedCard(new CardId(Path.of(file)), CardDocument.read(new SourceText(text, false)),
                new FileStamp(0, Instant.EPOCH));
    }

    @BeforeEach
    void setTheCareerLevel() {
        model.scope(workspace::cards);
        model.input().action.set(BulkAction.SET);
        model.input().field.set(FieldChoice.of(workspace).stream().filter(field -> field.name().equals("Career level"))
                .findFirst().orElseThrow());
        model.input().value.set("Junior");
    }

    private List<String> problems() {
        return model.planProperty().get().cards().getFirst().problems().stream()
                .map(problem -> problem.severity() + " " + problem.rule()).toList();
    }

    @Test
    void newProblemsAreGradedAsTheFolderSays() {
        assertEquals(List.of("WARNING career-level-unknown"), problems());
        settings = new RuleSettings(Map.of("career-level-unknown", Optional.of(Severity.ERROR)));
        model.graded(true);
        assertEquals(List.of("ERROR career-level-unknown"), problems());
        settings = new RuleSettings(Map.of("career-level-unknown", Optional.empty()));
        model.graded(true);
        assertEquals(List.of(), problems());
    }

    @Test
    void whatWasUntickedForOneStepIsTickedForTheNext() {
        model.tick(List.of(model.planProperty().get().cards().getFirst()), false);
        Change step = model.change().orElseThrow();
        assertEquals(List.of("2.md"), step.cards().stream().map(card -> card.card().name()).toList());
        model.done(step);
        assertEquals(1, model.ticksProperty().get(), "the step was not made");
        workspace.apply(step);
        model.changed(true);
        model.done(step);
        assertEquals(List.of("1.md"), model.planProperty().get().possible().stream()
                .map(card -> card.card().name()).toList());
        assertEquals(0, model.ticksProperty().get(), "the person did not want it");
        model.input().value.set("Other");
        assertEquals(2, model.ticksProperty().get());
    }

    @ParameterizedTest
    @MethodSource("org.cardwright.fixtures.ReplaceCase#all")
    void coursesAreReplacedAsEverywhere(ReplaceCase row) {
        CardId id = new CardId(Path.of("1.md"));
        Workspace one = new Workspace(new CardFolder(Path.of("cards")), List.of(new LoadedCard(id,
                CardDocument.read(new SourceText(row.before(), false)), new FileStamp(0, Instant.EPOCH))));
        BulkViewModel bulk = new BulkViewModel(new SameThread(), () -> Optional.of(one), () -> settings);
        bulk.scope(one::cards);
        bulk.input().lookIn(List.of(FieldChoice.COURSES));
        bulk.input().take(row.terms());
        bulk.input().with.set(row.terms().with());
        bulk.change().ifPresent(one::apply);
        assertEquals(row.after(), one.document(id).text());
        assertEquals(row.count("lines", 0), bulk.planProperty().get().possible().stream().mapToInt(BulkCard::changes)
                .sum());
        one.undo();
        assertEquals(row.before(), one.document(id).text());
    }

    @Test
    void aReplacementLooksInCoursesToo() {
        assertEquals(List.of(FieldChoice.BEHAVIORS, FieldChoice.DEFINITIONS, FieldChoice.DESCRIPTION, FieldChoice.COURSES),
                model.input().fields);
    }
}
