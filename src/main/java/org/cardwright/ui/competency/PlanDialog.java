package org.cardwright.ui.competency;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.competency.SharedPlan;
import org.cardwright.competency.SharedRow;
import org.cardwright.competency.SharedState;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.RestoredLine;

/** Previews a change of shared texts: each card with a check box and its difference; changes the chosen ones. */
final class PlanDialog {
    private final SharedPlan plan;
    private final Function<CardId, String> titles;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType change = new ButtonType("", ButtonData.OK_DONE);
    private final CheckBox all = new CheckBox(Strings.get("competency.plan.all"));
    private final ListView<SharedRow> list = new ListView<>();
    private final Entries entries;
    private final DiffPane diff = new DiffPane();
    private final Map<CardId, BooleanProperty> chosen = new HashMap<>();

    /**
     * A dialog that is not yet shown.
     *
     * @param headline what the plan does, on how many cards
     * @param titles how people call the cards
     * @param entries keeps what was chosen if the dialog is closed without doing it
     */
    PlanDialog(Window owner, SharedPlan plan, String headline, Function<CardId, String> titles,
            Entries entries) {
        this.plan = plan;
        this.titles = titles;
        this.entries = entries.add("cards", this::entered, this::enter);
        plan.possible().forEach(row -> chosen.put(row.card(),
                new SimpleBooleanProperty(row.state() != SharedState.MISSING)));
        chosen.values().forEach(box -> box.addListener((observed, old, now) -> count()));
        dialog.initOwner(owner);
        dialog.setTitle(Strings.get("app.name"));
        dialog.setHeaderText(headline);
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().setAll(change,
                new ButtonType(Strings.get("cancel"), ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().setContent(new VBox(8, new RestoredLine(entries), content()));
        DialogLook.apply(dialog.getDialogPane());
        dialog.getDialogPane().getStyleClass().add("wide");
        dialog.setOnShown(event -> list.requestFocus());
        count();
    }

    private HBox content() {
        list.getItems().setAll(plan.rows());
        list.setCellFactory(view -> new PlanCell(titles, chosen));
        list.setId("plan-cards");
        list.setAccessibleText(Strings.get("competency.plan.cards"));
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, row) -> diff.show(row));
        list.setOnKeyPressed(event -> {
            SharedRow row = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && row != null && chosen.containsKey(row.card())) {
                BooleanProperty box = chosen.get(row.card());
                box.set(!box.get());
                event.consume();
            }
        });
        list.getSelectionModel().selectFirst();
        all.setId("plan-all");
        all.setAllowIndeterminate(false);
        all.setOnAction(event -> chosen.values().forEach(box -> box.set(all.isSelected())));
        VBox cards = new VBox(8, all, list);
        VBox.setVgrow(list, Priority.ALWAYS);
        cards.setMinWidth(440);
        HBox content = new HBox(16, cards, diff.root());
        HBox.setHgrow(diff.root(), Priority.ALWAYS);
        content.setPrefSize(920, 430);
        return content;
    }

    private List<String> entered() {
        return chosenCards().stream().map(CardId::name).sorted().toList();
    }

    private void enter(List<String> cards) {
        chosen.forEach((card, box) -> box.set(cards.contains(card.name())));
    }

    private Set<CardId> chosenCards() {
        return chosen.entrySet().stream().filter(card -> card.getValue().get()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void count() {
        int count = chosenCards().size();
        all.setIndeterminate(count > 0 && count < chosen.size());
        all.setSelected(count > 0 && count == chosen.size());
        Button button = (Button) dialog.getDialogPane().lookupButton(change);
        button.setId("plan-change");
        button.setText(Strings.get("competency.plan.change", count));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setDisable(count == 0);
    }

    /** Shows the dialog; {@code apply} gets the chosen cards if a person agrees. */
    void show(Consumer<Set<CardId>> apply) {
        dialog.getDialogPane().lookupButton(change).addEventFilter(ActionEvent.ACTION,
                event -> apply.accept(chosenCards()));
        dialog.setOnHidden(event -> entries.end(dialog.getResult() == change));
        entries.begin();
        dialog.show();
    }

    /** The rows in the order in which they are listed. */
    List<SharedRow> rows() {
        return plan.rows();
    }
}
