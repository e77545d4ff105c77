package org.cardwright.ui.help;

import java.util.List;

import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import org.cardwright.check.ProblemRow;
import org.cardwright.edit.CardSpot;
import org.cardwright.i18n.Strings;
import org.cardwright.site.CardKeys;

/** The jobs that are shown, each from its beginning to its end. */
final class Tours {
    private static final String DESCRIPTION = "#field-" + CardKeys.DESCRIPTION;
    private static final String WORDS = Strings.get("tour.words") + " ";

    private Tours() {}

    static List<Tour> all() {
        return List.of(
                new Tour(Strings.get("tour.edit"), edit()),
                new Tour(Strings.get("tour.bulk"), bulk()),
                new Tour(Strings.get("tour.duplicates"), duplicates()),
                new Tour(Strings.get("tour.check"), check()),
                new Tour(Strings.get("tour.export"), export()));
    }

    private static List<TourStep> edit() {
        return List.of(
                TourStep.todo("tour.edit.open", ".tree-view", hands -> hands.sees(DESCRIPTION), Tours::openCard),
                TourStep.todo("tour.edit.change", DESCRIPTION, hands -> hands.modified() > 0, hands -> hands.type(DESCRIPTION, WORDS)),
                TourStep.todo("tour.edit.changes", ".preview-pane", Tours::seesChanges, Tours::showChanges),
                TourStep.todo("tour.edit.save", "#save", hands -> hands.modified() == 0, hands -> hands.command(Strings.get("tour.command.save"))),
                TourStep.todo("tour.edit.undo", "#undo", hands -> hands.modified() > 0, Tours::undo),
                TourStep.look("tour.edit.end", "#undo"));
    }

    private static boolean openCard(TourHands hands) {
        hands.bench().openCard(hands.bench().shownCards().getFirst(), new CardSpot.Anywhere());
        return true;
    }

    private static boolean seesChanges(TourHands hands) {
        return hands.find(".preview-pane", TabPane.class)
                .filter(pane -> pane.getSelectionModel().getSelectedIndex() == pane.getTabs().size() - 1).isPresent();
    }

    private static boolean showChanges(TourHands hands) {
        hands.find(".preview-pane", TabPane.class).ifPresentOrElse(pane -> pane.getSelectionModel().selectLast(),
                () -> hands.command(Strings.get("tour.command.side")));
        return seesChanges(hands);
    }

    private static boolean undo(TourHands hands) {
        hands.bench().undo();
        return true;
    }

    private static List<TourStep> bulk() {
        return List.of(
                TourStep.todo("tour.bulk.open", ".menu-bar", hands -> hands.sees("#bulk-find"),
                        hands -> hands.command(Strings.get("tour.command.bulk"))),
                TourStep.todo("tour.bulk.find", "#bulk-find", hands -> hands.says("#bulk-find", "customers"),
                        hands -> hands.enter("#bulk-find", "customers")),
                TourStep.todo("tour.bulk.with", "#bulk-with", hands -> hands.says("#bulk-with", "clients"),
                        hands -> hands.enter("#bulk-with", "clients")),
                TourStep.look("tour.bulk.look", "#step-list"),
                TourStep.todo("tour.bulk.apply", "#step-apply", hands -> hands.modified() > 0, hands -> hands.press("#step-apply")),
                TourStep.todo("tour.bulk.undo", "#undo", hands -> hands.modified() == 0, Tours::undo),
                TourStep.look("tour.bulk.end", "#undo"));
    }

    private static List<TourStep> duplicates() {
        return List.of(
                TourStep.todo("tour.duplicates.open", ".tool-bar", hands -> hands.sees(".course-table"),
                        hands -> hands.command(Strings.get("tour.command.courses"))),
                TourStep.todo("tour.duplicates.find", "#clusters", hands -> hands.sees(".cluster-list"),
                        hands -> hands.command(Strings.get("tour.command.clusters"))),
                TourStep.look("tour.duplicates.choose", ".cluster-list"),
                TourStep.todo("tour.duplicates.merge", "#step-apply", hands -> hands.modified() > 0, hands -> hands.press("#step-apply")),
                TourStep.look("tour.duplicates.end", ".cluster-list"));
    }

    private static List<TourStep> check() {
        return List.of(
                TourStep.todo("tour.check.open", ".tool-bar", hands -> hands.sees("#problems-list"),
                        hands -> hands.command(Strings.get("tour.command.problems"))),
                TourStep.todo("tour.check.select", "#problems-list", Tours::selected, Tours::select),
                TourStep.look("tour.check.read", "#problems-list"),
                TourStep.todo("tour.check.safe", ".menu-bar", hands -> hands.sees("#step-apply"),
                        hands -> hands.command(Strings.get("tour.command.safe"))),
                TourStep.todo("tour.check.apply", "#step-apply", hands -> hands.modified() > 0, hands -> hands.press("#step-apply")),
                TourStep.look("tour.check.end", "#problems-list"));
    }

    private static boolean selected(TourHands hands) {
        return hands.find("#problems-list", ListView.class)
                .filter(list -> list.getSelectionModel().getSelectedItem() instanceof ProblemRow.Problem).isPresent();
    }

    private static boolean select(TourHands hands) {
        hands.find("#problems-list", ListView.class).ifPresent(list -> {
            list.requestFocus();
            for (int row = 0; row < list.getItems().size() && !selected(hands); row++) {
                if (list.getItems().get(row) instanceof ProblemRow.Problem) {
                    list.getSelectionModel().clearAndSelect(row);
                }
            }
        });
        return selected(hands);
    }

    private static List<TourStep> export() {
        return List.of(
                TourStep.todo("tour.export.change", DESCRIPTION, hands -> hands.modified() > 0,
                        hands -> hands.sees(DESCRIPTION) ? hands.type(DESCRIPTION, WORDS) : openCard(hands) && false),
                TourStep.todo("tour.export.open", ".menu-bar", hands -> hands.sees("#export-review"),
                        hands -> hands.command(Strings.get("tour.command.export"))),
                TourStep.todo("tour.export.review", "#export-review", hands -> hands.sees("#export-cards"),
                        hands -> hands.press("#export-review")),
                TourStep.look("tour.export.look", "#export-cards"),
                TourStep.todo("tour.export.apply", "#export-apply", hands -> hands.sees("#export-text"),
                        hands -> hands.press("#export-apply")),
                TourStep.todo("tour.export.push", "#export-push", hands -> hands.sees("#export-text") && !hands.sees("#export-push"),
                        hands -> hands.press("#export-push")),
                TourStep.look("tour.export.end", "#export-text"));
    }
}
