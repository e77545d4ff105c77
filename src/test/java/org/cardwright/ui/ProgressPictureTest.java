package org.cardwright.ui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import javafx.stage.Stage;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.PartChange;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepWords;
import org.cardwright.model.CardField;
import org.cardwright.ui.Gallery.Size;
import org.cardwright.ui.step.StepDialog;
import org.cardwright.ui.step.StepFrame;
import org.cardwright.ui.step.StepViewModel;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A picture of a step while it is applied, for people to look at: only where the environment's {@code SHOTS} names a folder. */
@Tag("pictures")
@ExtendWith(ApplicationExtension.class)
@EnabledIfEnvironmentVariable(named = "SHOTS", matches = ".+")
class ProgressPictureTest {
    private Gallery at;

    @Start
    void start(Stage stage) throws IOException {
        at = new Gallery(stage);
        at.manyCards();
    }

    @AfterEach
    void close() {
        at.close();
    }

    /** Writing half the cards takes as long as the picture. */
    @ParameterizedTest
    @EnumSource
    void progress(Size size) {
        at.open(size);
        CompletableFuture<String> drawn = new CompletableFuture<>();
        StepViewModel model = StepViewModel.in(at.bench);
        Workspace open = at.bench.workspaceProperty().get().orElseThrow();
        List<CardId> cards = open.cards();
        AtomicInteger written = new AtomicInteger();
        model.ask(() -> Optional.of(new StepViewModel.Asked(cards.size(), _ -> new StepPlan(cards.stream().map(card -> PlannedCard.written(card,
                open.document(card), List.of(new PartChange(new CardPart.Field(CardField.DESCRIPTION), "", "Other words", false)), _ -> {
                    if (written.incrementAndGet() > cards.size() / 2) {
                        drawn.join();
                    }
                    return new PlannedCard.Written(open.document(card), 1, List.of());
                })).toList(), List.of(), List.of(), cards.size()))));
        StepFrame frame = new StepFrame(at.bench, model, new StepWords(_ -> "Change", _ -> "Change the cards", _ -> "Changed", _ -> ""), false);
        at.later(() -> new StepDialog(at.bench, "Change the cards", frame).open());
        at.ready();
        at.press("#step-apply");
        EditorWindow.until("half is done", () -> written.get() > cards.size() / 2);
        at.shot("step-progress");
        drawn.complete("");
        EditorWindow.until("done", () -> at.scene() == at.editor.stage.getScene());
    }
}
