package org.cardwright.ui.main;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.CardId;
import org.junit.jupiter.api.Test;

class TabsViewModelTest {
    private static final CardId A = new CardId(Path.of("a"));
    private static final CardId B = new CardId(Path.of("b"));
    private static final CardId C = new CardId(Path.of("c"));

    private final TabsViewModel tabs = new TabsViewModel();

    private void show(CardId... cards) {
        List.of(cards).forEach(tabs::show);
    }

    private void assertShown(List<CardId> open, Optional<CardId> selected) {
        assertEquals(open, tabs.open());
        assertEquals(selected, tabs.selectedProperty().get());
    }

    @Test
    void aCardIsOpenOnlyOnce() {
        show(A, B, A);
        assertShown(List.of(A, B), Optional.of(A));
    }

    @Test
    void closingTheFrontShowsTheRightNeighborOrTheLast() {
        show(A, C, B);
        tabs.selectedProperty().set(Optional.of(A));
        tabs.close(A);
        assertShown(List.of(C, B), Optional.of(C));
        tabs.selectedProperty().set(Optional.of(B));
        tabs.close(B);
        assertShown(List.of(C), Optional.of(C));
        tabs.close(C);
        assertShown(List.of(), Optional.empty());
    }

    @Test
    void closingAnotherTabLeavesTheFront() {
        show(A, B);
        tabs.close(A);
        tabs.close(A);
        assertShown(List.of(B), Optional.of(B));
    }

    @Test
    void theTabsOfLostCardsComeBackInTheirPlaces() {
        show(A, B, C);
        tabs.lose(List.of(B, A));
        assertShown(List.of(C), Optional.of(C));
        tabs.back(List.of(B, A)::contains);
        assertShown(List.of(A, B, C), Optional.of(C));
        tabs.lose(List.of(A, B, C));
        assertShown(List.of(), Optional.empty());
        tabs.back(List.of(C, B)::contains);
        assertShown(List.of(B, C), Optional.empty());
    }

    @Test
    void aCardThatHadNoTabComesBackWithoutOne() {
        show(A);
        tabs.lose(List.of(B));
        tabs.back(List.of(B)::contains);
        assertShown(List.of(A), Optional.of(A));
    }
}
