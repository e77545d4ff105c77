package org.cardwright.ui.paper;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.event.ActionEvent;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.paper.CardLook;
import org.cardwright.paper.PaperKind;
import org.cardwright.paper.PaperRequest;
import org.cardwright.paper.PaperSize;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.InWords;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.ScopeBar;
import org.cardwright.ui.common.ScopeViewModel;
import org.cardwright.ui.common.Workbench;

/** Asks what is to be printed and shows how it will look; what is chosen is the same the next time. */
final class PrintDialog {
    /** The preview is of so many cards, so that it comes at once. */
    private static final int PREVIEWED = 20;

    /** Something to print: of a card that was chosen before, or of those that the bar says. */
    private record Choice(String label, PaperKind kind, Optional<CardId> card) {}

    private final Workbench bench;
    private final PaperPrinter system;
    private final boolean toPrinter;
    private final ScopeViewModel scope;
    private final ScopeBar bar;
    private final PrintPreview preview;
    private final Dialog<ButtonType> dialog;
    private boolean prints;
    @FXML private DialogPane root;
    @FXML private ButtonType print;
    @FXML private ButtonType save;
    @FXML private Label whatLabel;
    @FXML private ComboBox<Choice> what;
    @FXML private VBox which;
    @FXML private Label count;
    @FXML private Label sizeLabel;
    @FXML private ComboBox<PaperSize> size;
    @FXML private CheckBox apart;
    @FXML private CheckBox courses;
    @FXML private CheckBox links;
    @FXML private Label printer;
    @FXML private StackPane frame;
    @FXML private ImageView page;
    @FXML private Label busy;
    @FXML private Label place;
    @FXML private Button previous;
    @FXML private Button next;

    /** @param toPrinter whether Enter prints; it saves a PDF otherwise */
    PrintDialog(Workbench bench, PaperPrinter system, boolean toPrinter) {
        this.bench = bench;
        this.system = system;
        this.toPrinter = toPrinter;
        scope = new ScopeViewModel(bench, bench.chosenCards().size() > 1 ? ScopeViewModel.Cards.SELECTED
                : ScopeViewModel.Cards.SHOWN);
        bar = new ScopeBar(scope);
        preview = new PrintPreview(bench.background(), this::drawn, this::failed);
        Fxml.load("print.fxml", this);
        dialog = DialogLook.dialog(bench.window(), root);
    }

    @FXML
    private void initialize() {
        root.setHeaderText(Strings.get(toPrinter ? "print.headline" : "print.headline.pdf"));
        which.getChildren().add(bar.root());
        whatLabel.setLabelFor(what);
        sizeLabel.setLabelFor(size);
        what.getItems().setAll(choices());
        what.setConverter(new InWords<>(Choice::label));
        what.getSelectionModel().selectFirst();
        size.getItems().setAll(PaperSize.values());
        size.setConverter(new InWords<>(PaperSize::label));
        size.setValue(PaperSize.LETTER.id().equals(remembered("size", PaperSize.usual(Locale.getDefault()).id()))
                ? PaperSize.LETTER : PaperSize.A4);
        apart.setSelected(Boolean.parseBoolean(remembered("apart", "true")));
        courses.setSelected(Boolean.parseBoolean(remembered("courses", "true")));
        links.setSelected(Boolean.parseBoolean(remembered("links", "false")));
        what.valueProperty().subscribe(this::chosen);
        List.of(size.valueProperty(), apart.selectedProperty(), courses.selectedProperty(), links.selectedProperty(),
                scope.revisionProperty()).forEach(value -> value.addListener(observed -> changed()));
        page.fitWidthProperty().bind(frame.widthProperty().subtract(2));
        page.fitHeightProperty().bind(frame.heightProperty().subtract(2));
        act(print, "print-print", toPrinter, this::print);
        act(save, "print-save", !toPrinter, this::save);
        button(print).setDisable(true);
        bench.background().run("", progress -> system.name(), this::printers, failed -> printers(Optional.empty()));
    }

    private List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        List<CardId> chosen = bench.chosenCards();
        Optional<Choice> one = bench.frontCardProperty().get().or(() -> chosen.stream().findFirst()).map(card ->
                new Choice(Strings.get("print.this", bench.title(card)), PaperKind.CARDS, Optional.of(card)));
        one.filter(_ -> chosen.size() < 2).ifPresent(choices::add);
        for (PaperKind kind : PaperKind.values()) {
            choices.add(new Choice(kind.label(), kind, Optional.empty()));
        }
        one.filter(_ -> chosen.size() > 1).ifPresent(choice -> choices.add(1, choice));
        return choices;
    }

    private String remembered(String name, String otherwise) {
        return bench.remembered().getOrDefault("print." + name, otherwise);
    }

    private Button button(ButtonType type) {
        return (Button) root.lookupButton(type);
    }

    /** The dialog stays until it is known where to. */
    private void act(ButtonType type, String id, boolean usual, Runnable run) {
        Button button = button(type);
        button.setId(id);
        button.setDefaultButton(usual);
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            run.run();
        });
    }

    private void printers(Optional<String> name) {
        prints = name.isPresent();
        button(print).setDisable(!prints || cards().isEmpty());
        Nodes.show(printer, toPrinter);
        printer.setText(name.map(found -> Strings.get("print.printer", found)).orElseGet(() -> Strings.get("print.noPrinter")));
        if (name.isEmpty()) {
            button(print).setDefaultButton(false);
            button(save).setDefaultButton(true);
        }
    }

    private void chosen(Choice choice) {
        boolean cards = choice.kind() == PaperKind.CARDS;
        Nodes.show(which, choice.card().isEmpty());
        apart.setDisable(!cards || choice.card().isPresent());
        courses.setDisable(!cards);
        links.setDisable(!cards && choice.kind() != PaperKind.COURSES);
        changed();
    }

    private List<CardId> cards() {
        return what.getValue().card().map(List::of).orElseGet(scope::cards);
    }

    private PaperRequest request(List<CardId> cards) {
        Map<CardId, CardDocument> all = bench.documents();
        return new PaperRequest(what.getValue().kind(), all, cards, new CardLook(!apart.isSelected(), courses.isSelected(),
                links.isSelected()), bench.findings().settings(), bench.findings().all(), LocalDate.now()).with(bench.findings().compared());
    }

    private void changed() {
        List<CardId> cards = cards();
        boolean whole = cards.size() <= PREVIEWED || what.getValue().kind() == PaperKind.OVERVIEW;
        count.setText(whole ? Strings.get("print.count", cards.size()) : Strings.get("print.count.some", cards.size(), PREVIEWED));
        button(save).setDisable(cards.isEmpty());
        button(print).setDisable(cards.isEmpty() || !prints);
        page.setImage(null);
        previous.setDisable(true);
        next.setDisable(true);
        place.setText("");
        busy.setText(cards.isEmpty() ? Strings.get("print.nothing") : Strings.get("print.drawing"));
        if (!cards.isEmpty()) {
            preview.show(new PrintPreview.Wanted(request(whole ? cards : cards.subList(0, PREVIEWED)).firstOf(cards.size()), size.getValue()));
        }
    }

    private void drawn(PrintPreview.Shown shown) {
        if (cards().isEmpty()) {
            return;
        }
        busy.setText("");
        page.setImage(shown.image());
        String words = Strings.get("paper.page", shown.page() + 1, shown.pages());
        place.setText(words);
        frame.setAccessibleText(Strings.get("print.preview", words));
        previous.setDisable(shown.page() == 0);
        next.setDisable(shown.page() == shown.pages() - 1);
    }

    private void failed(String why) {
        busy.setText(why);
    }

    @FXML
    private void previous() {
        preview.turn(-1);
    }

    @FXML
    private void next() {
        preview.turn(1);
    }

    @FXML
    private void turn(KeyEvent event) {
        switch (event.getCode()) {
            case PAGE_UP, LEFT -> previous();
            case PAGE_DOWN, RIGHT -> next();
            default -> { }
        }
    }

    void open() {
        dialog.setOnHidden(event -> remember());
        dialog.show();
        what.requestFocus();
    }

    private void print() {
        system.ask(root.getScene().getWindow(), size.getValue()).ifPresent(sheets -> {
            out().print(sheets);
            end();
        });
    }

    private void save() {
        Optional<Path> file = bench.dialogs().chooseNewFile(root.getHeaderText(), what.getValue().kind().id() + ".pdf");
        file.ifPresent(target -> {
            out().save(target);
            end();
        });
    }

    private PrintOut out() {
        return new PrintOut(bench, request(cards()), size.getValue());
    }

    private void end() {
        dialog.setResult(ButtonType.OK);
        dialog.close();
    }

    private void remember() {
        bench.remembered().put("print.size", size.getValue().id());
        bench.remembered().put("print.apart", String.valueOf(apart.isSelected()));
        bench.remembered().put("print.courses", String.valueOf(courses.isSelected()));
        bench.remembered().put("print.links", String.valueOf(links.isSelected()));
    }
}
