package org.cardwright.ui.step;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepPart;
import org.cardwright.edit.StepQuestion;
import org.cardwright.edit.StepRow;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.ui.common.BeforeAfter;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Severities;
import org.cardwright.ui.common.TextSize;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the preview of a step. */
final class StepCell extends ListCell<StepRow> {
    private static final double EDGE = 88;
    private static final double PLACE = 150;
    /** In a narrower list the place is above the texts, which need all of the width. */
    private static final double NARROW = 480;

    private final StepViewModel model;
    private final Function<CardId, String> titles;
    private final BooleanSupplier grouped;
    private final CheckBox box = new CheckBox();
    private final CheckBox partBox = new CheckBox();
    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_DOWN);
    private final FontIcon kind = new FontIcon(Feather.FILE_PLUS);
    private final Label title = new Label();
    private final Label count = new Label();
    private final Label place = new Label();
    private final Label follows = new Label(Strings.get("step.follows"));
    private final VBox where = new VBox(place, follows);
    private final Label context = new Label();
    private final BeforeAfter change = new BeforeAfter();
    private final VBox notes = new VBox();
    private final VBox text = new VBox(context, change, notes);
    private final HBox words = new HBox(8, title, count);
    private final VBox said = new VBox(words);
    // Nodes that leave the window and come back get all their styles anew: each kind of line keeps its own.
    private final HBox headLine = new HBox(arrow, box, kind, said);
    private final HBox partLine = new HBox(where, text);
    private final HBox line = new HBox();
    /** Of which card and parts the text is that was made last. */
    private List<Object> textKey = List.of();
    private FileText fileText;
    private String spoken = "";
    private double width;
    private boolean narrow;

    /** @param grouped whether cards stand below what their parts come from */
    StepCell(ListView<StepRow> list, StepViewModel model, Function<CardId, String> titles, BooleanSupplier grouped) {
        this.grouped = grouped;
        this.model = model;
        this.titles = titles;
        setPrefWidth(0);
        List.of(headLine, partLine, line).forEach(each -> each.getStyleClass().add("step-line"));
        title.getStyleClass().add("step-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("muted");
        place.getStyleClass().add("muted");
        place.setWrapText(true);
        follows.getStyleClass().addAll("muted", "step-follows");
        context.setWrapText(true);
        words.setMinWidth(0);
        for (CheckBox each : List.of(box, partBox)) {
            each.setFocusTraversable(false);
            each.setMinWidth(USE_PREF_SIZE);
            each.setOnAction(event -> tick(each.isSelected()));
        }
        arrow.getStyleClass().add("step-arrow");
        arrow.setOnMouseClicked(event -> fold());
        title.setOnMouseClicked(event -> {
            if (event.getClickCount() == 1) {
                fold();
            }
        });
        HBox.setHgrow(text, Priority.ALWAYS);
        list.widthProperty().addListener((observed, old, now) -> wrap(now.doubleValue()));
        wrap(list.getWidth());
    }

    private void wrap(double listWidth) {
        width = Math.max(120, listWidth - TextSize.of(EDGE));
        boolean before = narrow;
        narrow = listWidth < TextSize.of(NARROW);
        double place = narrow ? 0 : TextSize.of(PLACE);
        where.setMinWidth(narrow ? USE_COMPUTED_SIZE : place);
        where.setMaxWidth(narrow ? USE_COMPUTED_SIZE : place);
        change.wrapAt(width - place - TextSize.of(36));
        context.setMaxWidth(width - place - TextSize.of(36));
        if (narrow != before) {
            arrange(partLine.getChildren().contains(partBox));
            again();
        }
    }

    private void arrange(boolean chosen) {
        partLine.getChildren().clear();
        if (chosen) {
            partLine.getChildren().add(partBox);
        }
        if (narrow) {
            VBox both = new VBox(where, text);
            HBox.setHgrow(both, Priority.ALWAYS);
            partLine.getChildren().add(both);
        } else {
            partLine.getChildren().addAll(where, text);
        }
    }

    private void fold() {
        if (getItem() instanceof StepRow.Head || getItem() instanceof StepRow.Group) {
            StepRow row = getItem();
            model.lay(rows -> rows.fold(row));
        }
    }

    private void tick(boolean selected) {
        switch (getItem()) {
            case StepRow.Group group -> model.want(group, selected);
            case StepRow.Head head -> model.want(List.of(head.card()), selected);
            case StepRow.Part part -> model.want(part.card(), part.part(), selected);
            case null, default -> { }
        }
    }

    /** Shows the same line as it is now. */
    void again() {
        updateItem(getItem(), isEmpty());
    }

    private void styled(String style) {
        if (!getStyleClass().contains(style)) {
            getStyleClass().removeAll("step-head", "step-part");
            getStyleClass().add(style);
        }
    }

    @Override
    protected void updateItem(StepRow row, boolean empty) {
        super.updateItem(row, empty);
        setAccessibleText(null);
        if (empty || row == null) {
            getStyleClass().removeAll("step-head", "step-part");
            setGraphic(null);
            return;
        }
        styled(row instanceof StepRow.Head || row instanceof StepRow.Group ? "step-head" : "step-part");
        notes.getChildren().clear();
        setGraphic(switch (row) {
            case StepRow.Group _, StepRow.Head _ -> headLine;
            case StepRow.Part _ -> partLine;
            default -> line;
        });
        switch (row) {
            case StepRow.Group group -> group(group);
            case StepRow.Head head -> head(head);
            case StepRow.Says(PlannedCard card) -> says(card);
            case StepRow.Question(PlannedCard card, int index) -> question(card, index);
            case StepRow.Part(PlannedCard card, StepPart part) -> part(card, part);
            case StepRow.Text(PlannedCard card) -> fileText(card);
            case StepRow.Problem(PlannedCard _, Finding finding, boolean fresh) -> notice(
                    fresh ? finding.severity() : Severity.INFO, fresh ? Severities.icon(finding.severity()) : Feather.CHECK,
                    Strings.get(fresh ? "step.problem.fresh" : "step.problem.gone", finding.message()));
        }
    }

    private void box(boolean open, boolean possible, boolean wanted, boolean all) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        box.setVisible(true);
        box.setDisable(!possible);
        box.setIndeterminate(wanted && !all);
        box.setSelected(wanted && all);
    }

    private void group(StepRow.Group group) {
        List<StepRow.Part> parts = group.parts();
        boolean wanted = parts.stream().anyMatch(model::wants);
        boolean all = parts.stream().allMatch(model::wants);
        box(group.open(), parts.stream().anyMatch(part -> part.part().refused().isEmpty()), wanted, all);
        title.setText(group.group().title());
        count.setText(parts.isEmpty() ? "" : Strings.get("step.changes", parts.size()));
        say(Optional.of(group.group().note()).filter(note -> !note.isEmpty()).map(note ->
                note(Severity.WARNING, Severities.icon(Severity.WARNING), note)));
        Nodes.show(kind, false);
        String spoken = Stream.of(title.getText(), count.getText(), group.group().note()).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        setAccessibleText(parts.isEmpty() ? spoken : spoken(spoken, wanted, all));
    }

    private static String spoken(String words, boolean wanted, boolean all) {
        return Strings.get(wanted ? all ? "step.spoken.selected" : "step.spoken.some" : "step.spoken.out", words);
    }

    private void head(StepRow.Head head) {
        PlannedCard card = head.card();
        boolean possible = card.possible();
        boolean wanted = model.wants(card);
        boolean all = model.wantsAll(card);
        box(head.open(), possible, wanted, all);
        title.setText(head.title(titles));
        count.setText(Stream.of(card.label(), possible && card.kind() == PlannedCard.Kind.CHANGED && card.changes() > 0
                ? Strings.get("step.changes", card.changes()) : "", head.open() || model.fresh(card) == 0 ? ""
                : Strings.get("step.totals.fresh", model.fresh(card))).filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
        icon(card.kind()).ifPresent(kind::setIconCode);
        Nodes.show(kind, icon(card.kind()).isPresent());
        say(card.refusal().map(refusal -> note(Severity.ERROR, Feather.X_CIRCLE, refusal.at()
                .filter(CardPart.class::isInstance).map(at -> Strings.get("step.reason",
                        ((CardPart) at).words(), refusal.reason())).orElse(refusal.reason()))));
        String spoken = Stream.of(title.getText(), count.getText(), card.refusal().map(refusal -> refusal.reason())
                .orElse("")).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        setAccessibleText(!possible ? spoken : spoken(spoken, wanted, all));
    }

    /** Puts a word below the headline, or none. */
    private void say(Optional<Label> note) {
        if (note.isPresent() || said.getChildren().size() > 1) {
            said.getChildren().setAll(Stream.concat(Stream.of(words), note.stream()).toList());
        }
    }

    private static Optional<Feather> icon(PlannedCard.Kind kind) {
        return switch (kind) {
            case CHANGED -> Optional.empty();
            case NEW -> Optional.of(Feather.FILE_PLUS);
            case RENAMED -> Optional.of(Feather.CORNER_DOWN_RIGHT);
            case DELETED -> Optional.of(Feather.TRASH_2);
        };
    }

    private void says(PlannedCard card) {
        line.getChildren().setAll(new VBox(Stream.concat(card.does().stream().map(this::plain), card.left().stream().map(words ->
                note(Severity.WARNING, Severities.icon(Severity.WARNING), words))).toArray(Label[]::new)));
        setAccessibleText(Stream.concat(card.does().stream(), card.left().stream()).collect(Collectors.joining(". ")));
    }

    private Label plain(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setPrefWidth(width);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("muted");
        return label;
    }

    private Label note(Severity severity, Feather icon, String words) {
        Label label = new Label(words, new FontIcon(icon));
        label.setWrapText(true);
        label.setMaxWidth(width);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll("step-notice", Severities.styleClass(severity));
        return label;
    }

    private void notice(Severity severity, Feather icon, String words) {
        line.getChildren().setAll(note(severity, icon, words));
        setAccessibleText(words);
    }

    private void question(PlannedCard card, int index) {
        StepQuestion asked = card.questions().get(index);
        Label label = plain(asked.text());
        ComboBox<Optional<String>> answer = new ComboBox<>();
        answer.getItems().add(Optional.empty());
        asked.answers().forEach(one -> answer.getItems().add(Optional.of(one)));
        answer.setConverter(new InWords<>(one -> one.orElseGet(() -> Strings.get("step.leave"))));
        answer.setValue(asked.chosen());
        answer.setMaxWidth(width);
        label.setLabelFor(answer);
        answer.valueProperty().addListener((observed, old, now) -> {
            getListView().requestFocus();
            model.answer(card, index, now);
        });
        line.getChildren().setAll(new VBox(4, label, answer));
        setAccessibleText(asked.text());
    }

    private void part(PlannedCard card, StepPart part) {
        boolean refused = part.refused().isPresent();
        boolean wanted = model.wants(card, part);
        place.setText(grouped.getAsBoolean() ? titles.apply(card.card()) : part.part().words());
        Nodes.show(follows, part.follows());
        context.setText(part.context());
        Nodes.show(context, !part.context().isEmpty());
        Nodes.show(change, !refused && !part.before().equals(part.after()));
        change.show(refused ? "" : part.before(), refused ? "" : part.after());
        part.notes().forEach(said -> notes.getChildren().add(note(said.severity(), Severities.icon(said.severity()),
                said.text())));
        part.refused().ifPresent(reason -> notes.getChildren().add(note(Severity.ERROR, Feather.X_CIRCLE,
                Strings.get("step.stays", reason))));
        boolean chosen = card.lazy() && part.choosable();
        if (card.lazy() != partLine.getChildren().contains(partBox)) {
            arrange(card.lazy());
        }
        partBox.setVisible(chosen);
        partBox.setDisable(refused);
        partBox.setSelected(wanted);
        String spoken = Stream.concat(Stream.of(place.getText(), part.context(), change.isVisible() ? change.getAccessibleText() : ""),
                notes.getChildren().stream().map(said -> ((Label) said).getText()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(", "));
        setAccessibleText(chosen && !refused ? Strings.get(wanted ? "step.spoken.selected" : "step.spoken.out", spoken)
                : spoken);
    }

    private void fileText(PlannedCard card) {
        List<Object> key = List.of(card, width, card.lazy() ? card.parts().stream().filter(part -> model.wants(card, part)).toList() : List.of());
        if (!key.equals(textKey)) {
            textKey = key;
            fileText = new FileText(width);
            FileText shown = fileText;
            spoken = "";
            model.text(card, lines -> {
                if (shown == fileText) {
                    spoken = shown.show(lines);
                    if (getGraphic() == line && line.getChildren().contains(shown)) {
                        setAccessibleText(spoken);
                    }
                }
            });
        }
        line.getChildren().setAll(fileText);
        setAccessibleText(spoken);
    }
}
