package org.cardwright.ui.lifecycle;

import java.util.List;
import java.util.Optional;

import atlantafx.base.controls.CustomTextField;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.lifecycle.DraftField;
import org.cardwright.lifecycle.FolderCards;
import org.cardwright.lifecycle.RenameDraft;
import org.cardwright.lifecycle.Renames;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.ui.common.Completion;
import org.cardwright.ui.common.Entries;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;
import org.cardwright.edit.StepWords;

/** Renames a card, or all of its competency: name, group, file and address, with what follows from them. */
final class RenameDialog {
    private final Workbench bench;
    private final FolderCards folder;
    private final List<CardId> cards;
    private final Card first;
    private final Fields fields = new Fields();
    private final LifecycleStep step;
    private final Optional<CardId> front;
    private boolean changing;
    @FXML private CustomTextField competency;
    @FXML private CustomTextField group;
    @FXML private CheckBox everywhere;
    @FXML private CheckBox files;
    @FXML private CheckBox permalinks;
    @FXML private DerivedField fileName;
    @FXML private DerivedField permalink;

    RenameDialog(Workbench bench, FolderCards folder, List<CardId> cards) {
        this.bench = bench;
        this.folder = folder;
        this.cards = cards;
        front = bench.frontCardProperty().get();
        first = folder.document(cards.getFirst()).card();
        String headline = cards.size() == 1 ? Strings.get("lifecycle.rename.headline", bench.title(cards.getFirst()))
                : Strings.get("lifecycle.rename.headlineMany", cards.size());
        StepWords words = new StepWords(
                selected -> Strings.get("lifecycle.rename.step", selected.wanted(), cards.getFirst().name()),
                selected -> Strings.get("lifecycle.rename.action", selected.wanted()),
                done -> Strings.get("lifecycle.rename.done", done.cards()), _ -> Strings.get("lifecycle.rename.hint"));
        step = new LifecycleStep(bench, folder, headline, Fxml.load("rename.fxml", this), words)
                .asks(now -> all(now).size(), this::planner).planned(this::planned).afterwards(_ -> show())
                .keeps(entries());
        fields.onChange(this::changed);
    }

    private Entries entries() {
        return bench.entries("rename", cards).text("competency", competency).text("group", group)
                .check("everywhere", everywhere).check("files", files).check("permalinks", permalinks)
                .add("file", fileName::entered, fileName::enter)
                .add("permalink", permalink::entered, permalink::enter).onChange(fields::changed);
    }

    @FXML
    private void initialize() {
        Completion.withArrow(competency, folder.competencies());
        Completion.withArrow(group, folder.groups());
        competency.setText(folder.shared(cards, CardField.COMPETENCY));
        group.setText(folder.shared(cards, CardField.GROUP));
        if (!single()) {
            competency.setPromptText(Strings.get("lifecycle.rename.each"));
            group.setPromptText(Strings.get("lifecycle.rename.each"));
        }
        fields.add(DraftField.COMPETENCY, competency);
        fields.add(DraftField.GROUP, group);
        int others = folder.ofCompetency(first.text(CardField.COMPETENCY)).size() - 1;
        everywhere.setText(Strings.get("lifecycle.rename.everywhere", others));
        Nodes.show(everywhere, single() && others > 0);
        Nodes.show(fileName, single());
        Nodes.show(permalink, single());
        if (single()) {
            fields.add(DraftField.FILE_NAME, fileName);
            fields.add(DraftField.PERMALINK, permalink);
            String present = cards.getFirst().file().getFileName().toString();
            if (!Optional.of(present).equals(Renames.derivedFileName(cards.getFirst(), first))) {
                fileName.begin(present);
            }
            fileName.disableProperty().bind(files.selectedProperty().not()
                    .or(everywhere.selectedProperty()));
            permalink.disableProperty().bind(permalinks.selectedProperty().not()
                    .or(everywhere.selectedProperty()));
        }
        fields.add(everywhere, files, permalinks);
    }

    private boolean single() {
        return cards.size() == 1;
    }

    void open() {
        changed();
        step.dialog().open(competency);
    }

    private void changed() {
        if (changing) {
            return;
        }
        changing = true;
        if (single()) {
            derive();
        }
        step.changed();
        changing = false;
    }

    private List<CardId> all(FolderCards now) {
        return everywhere.isSelected() ? now.ofCompetency(first.text(CardField.COMPETENCY))
                : cards.stream().filter(now.cards()::contains).toList();
    }

    private StepPlan.Planner planner(FolderCards now) {
        boolean one = single() && !everywhere.isSelected();
        RenameDraft draft = new RenameDraft(entered(competency, CardField.COMPETENCY), entered(group, CardField.GROUP),
                files.isSelected(), one ? fileName.own() : Optional.empty(), permalinks.isSelected(),
                one ? permalink.own() : Optional.empty());
        List<CardId> all = all(now);
        String note = permalinks.isSelected() ? Strings.get("lifecycle.rename.links") : "";
        return _ -> Renames.plan(now, all, draft).noting(note);
    }

    private void planned(StepPlan plan) {
        if (!group.getText().isBlank()) {
            fields.doubtGroup(group.getText().strip());
        }
        fields.show(plan);
    }

    /** What would follow from the names, whether or not it is wanted. */
    private void derive() {
        Card after = Renames.named(folder, cards.getFirst(), entered(competency, CardField.COMPETENCY),
                entered(group, CardField.GROUP));
        fileName.derive(Renames.derivedFileName(cards.getFirst(), after)
                .orElse(cards.getFirst().file().getFileName().toString()));
        permalink.derive(permalinks.isSelected() ? Renames.derivedPermalink(after) : first.text(CardField.PERMALINK));
    }

    /** What differs from the cards as they are; of several cards an empty field leaves each its own. */
    private Optional<String> entered(CustomTextField box, CardField field) {
        String text = box.getText();
        boolean own = !single() && text.isBlank();
        return own || text.equals(folder.shared(cards, field)) ? Optional.empty() : Optional.of(text);
    }

    /** A card that was in front is so under its new name; another one is selected in the tree again. */
    private void show() {
        step.plan().cards().stream().filter(card -> single() && card.kind() == PlannedCard.Kind.RENAMED
                && card.subject().equals(cards.getFirst())).map(PlannedCard::card)
                // It may have been left out.
                .filter(bench.documents()::containsKey).findFirst().ifPresent(card -> {
                    if (front.equals(Optional.of(cards.getFirst()))) {
                        bench.openCard(card, new CardSpot.Anywhere());
                    } else {
                        bench.revealInTree(card);
                    }
                });
    }
}
