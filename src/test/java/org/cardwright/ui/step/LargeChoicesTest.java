package org.cardwright.ui.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.AppliedStep;
import org.cardwright.edit.CardId;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
import org.cardwright.edit.StepRow;
import org.cardwright.edit.StepTotals;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.Later;
import org.cardwright.ui.common.SampleFolder;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is selected and folded in the preview of more cards than the window can count within a frame holds at once; lines and numbers follow. */
class LargeChoicesTest {
    private static final int MANY = 320;

    private final Later background = new Later();
    private final Workspace workspace = new Workspace(new CardFolder(Path.of("cards")),
            IntStream.range(0, MANY).mapToObj(LargeChoicesTest::card).toList());
    private final StepViewModel model = new StepViewModel(background, () -> Optional.of(workspace), (_, _) -> List.of(), CardId::name);

    private static LoadedCard card(int number) {
        return new LoadedCard(new CardId(Path.of("%03d.md".formatted(number))), CardDocument.read(new SourceText(
                SampleFolder.card("501", "Series", "Entry", "Primary", "Budget"), false)), new FileStamp(0, Instant.EPOCH));
    }

    @BeforeEach
    void plan() {
        model.ask(() -> Optional.of(new StepViewModel.Asked(MANY, _ -> new StepPlan(workspace.documents().entrySet().stream()
                .map(card -> PlannedCard.changed(card.getKey(), card.getValue(), CardDocument.read(card.getValue().source()
                        .with(card.getValue().text().replace("Budget", "Finance"))))).toList(), MANY))));
        model.plan();
        background.runAll();
        assertEquals(MANY, totals().wanted());
    }

    private StepTotals totals() {
        return model.stateProperty().get().totals();
    }

    private PlannedCard first() {
        return model.stateProperty().get().plan().cards().getFirst();
    }

    @Test
    void whatIsLeftOutIsSoAtOnceAndIsCountedInTheBackground() {
        model.wantAll(false);
        assertFalse(model.wants(first()));
        assertEquals(MANY, totals().wanted());
        background.runAll();
        assertEquals(0, totals().wanted());
        assertFalse(model.stateProperty().get().applicable());
        model.want(List.of(first()), true);
        model.apply("", "Rename", step -> workspace.apply(step.change(), step.documents()), () -> {}, () -> {});
        background.runAll();
        assertEquals(List.of(first().card()), List.copyOf(workspace.modified()), "the selection of that moment, not that of the last count");
    }

    @Test
    void whatChangesWhileItIsCountedIsCountedToo() {
        List<StepRow> before = List.copyOf(model.rows());
        model.wantAll(false);
        model.wantAll(true);
        model.want(List.of(first()), false);
        StepRow head = model.rows().getFirst();
        model.lay(rows -> rows.fold(head));
        background.runAll();
        assertEquals(MANY - 1, totals().wanted());
        int parts = first().parts().size();
        assertEquals(before.size() - parts, model.rows().size());
        assertEquals(before.subList(parts + 1, before.size()), model.rows().subList(1, model.rows().size()));
        model.lay(rows -> rows.fold(model.rows().getFirst()));
        background.runAll();
        assertEquals(before, model.rows());
    }

    @Test
    void aPreviewThatIsPlannedAgainKeepsWhatWasLeftOutInTheMeantime() {
        model.plan();
        model.want(List.of(first()), false);
        background.runAll();
        assertEquals(MANY - 1, totals().wanted());
        assertTrue(model.rows().size() > MANY);
        List<AppliedStep> applied = new ArrayList<>();
        model.apply("", "Rename", applied::add, () -> {}, () -> {});
        background.runAll();
        assertEquals(MANY - 1, applied.getFirst().cards());
    }
}
