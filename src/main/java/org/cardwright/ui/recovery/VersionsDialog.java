package org.cardwright.ui.recovery;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.stage.Modality;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardChange;
import org.cardwright.edit.CardDiff;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardSpot;
import org.cardwright.edit.Change;
import org.cardwright.edit.Jobs;
import org.cardwright.edit.LineDiff;
import org.cardwright.export.CardHistory;
import org.cardwright.export.PastPlace;
import org.cardwright.export.ExportMemory;
import org.cardwright.export.PastVersion;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.DialogLook;
import org.cardwright.ui.common.DiffView;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;
import org.cardwright.workspace.EarlierCard;
import org.cardwright.workspace.Versions;
import org.cardwright.workspace.Workspace;

/**
 * The earlier states of a card, those of this computer and those of its site, or of one text of it; what each changed, what
 * going back would change, and going back, for the card or for one part of it.
 */
final class VersionsDialog {
    private final Workbench bench;
    private final Workspace open;
    private final CardId card;
    private final Optional<CardSpot> about;
    private Optional<Jobs.Running> reading = Optional.empty();
    private boolean showing;

    @FXML private DialogPane root;
    @FXML private ListView<PastVersion> list;
    @FXML private Label nothing;
    @FXML private Label status;
    @FXML private Button stop;
    @FXML private Label details;
    @FXML private FlowPane views;
    @FXML private ToggleGroup view;
    @FXML private RadioButton changed;
    @FXML private RadioButton preview;
    @FXML private DiffView diff;
    @FXML private Label what;
    @FXML private ComboBox<PastVersion.Choice> part;
    @FXML private Label as;
    @FXML private ComboBox<PastVersion.Earlier> state;
    @FXML private Button restore;
    @FXML private Label why;

    /** What is known of a card before its history is read. */
    private record Known(List<PastVersion> kept, Optional<PastPlace> place) {}

    private VersionsDialog(Workbench bench, Workspace open, CardId card, Optional<CardSpot> about) {
        this.bench = bench;
        this.open = open;
        this.card = card;
        this.about = about;
        Fxml.load("versions.fxml", this);
    }

    @FXML
    private void initialize() {
        what.setLabelFor(part);
        as.setLabelFor(state);
        list.setCellFactory(VersionCell::new);
        list.getSelectionModel().selectedItemProperty().addListener((observed, old, version) -> show(version));
        state.valueProperty().addListener(observed -> choices());
        part.valueProperty().addListener(observed -> difference());
        view.selectedToggleProperty().addListener(observed -> difference());
        // Whoever chooses what comes back wants to see that.
        state.setOnAction(event -> preview());
        part.setOnAction(event -> preview());
    }

    /** Opens the versions of the chosen card. */
    static void show(Workbench bench) {
        Optional<CardId> card = bench.chosenCards().stream().findFirst();
        if (bench.workspaceProperty().get().isEmpty() || card.isEmpty() || bench.data().isEmpty()) {
            bench.message(Strings.get("versions.choose"));
            return;
        }
        open(bench, card.get(), Optional.empty());
    }

    /** Opens what is known of who wrote the text that a person is in. */
    static void who(Workbench bench) {
        Optional<CardId> card = bench.frontCardProperty().get();
        Optional<CardSpot> spot = bench.frontSpot();
        if (bench.workspaceProperty().get().isEmpty() || card.isEmpty() || spot.isEmpty()) {
            bench.message(Strings.get("versions.who.choose"));
        } else if (CardDiff.text(bench.workspaceProperty().get().get().document(card.get()), spot.get()).isEmpty()) {
            bench.message(Strings.get("versions.who.empty"));
        } else {
            open(bench, card.get(), spot);
        }
    }

    private static void open(Workbench bench, CardId card, Optional<CardSpot> about) {
        Workspace open = bench.workspaceProperty().get().orElseThrow();
        CardDocument now = open.document(card);
        bench.background().run("", progress -> new Known(about.isPresent() || bench.data().isEmpty() ? List.of()
                : EarlierCard.of(new Versions(bench.data().get(), open.folder()), card).stream().map(PastVersion::of).toList(),
                PastPlace.of(open.folder().root(), card, Optional.of(now), new ExportMemory(bench.data()))), known -> {
            if (known.kept().isEmpty() && known.place().isEmpty()) {
                bench.dialogs().info(headline(bench, card, now, about), Strings.get(about.isEmpty() ? "versions.none" : "versions.noSite"));
            } else if (open.contains(card)) {
                new VersionsDialog(bench, open, card, about).open(known, now);
            }
        }, message -> bench.dialogs().error(Strings.get("versions.failed"), message));
    }

    private static String headline(Workbench bench, CardId card, CardDocument now, Optional<CardSpot> about) {
        return about.map(spot -> Strings.get("versions.who.headline", CardDiff.words(now, spot)))
                .orElseGet(() -> Strings.get("versions.headline", bench.title(card)));
    }

    private void open(Known known, CardDocument now) {
        list.getItems().setAll(known.kept());
        list.getSelectionModel().selectFirst();
        show(list.getSelectionModel().getSelectedItem());
        root.setHeaderText(headline(bench, card, now, about));
        var dialog = DialogLook.dialog(bench.window(), root);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setOnHidden(event -> stop());
        Nodes.show(stop, known.place().isPresent());
        status.setText(Strings.get(known.place().isPresent() ? "versions.reading" : "versions.noSite"));
        known.place().ifPresent(place -> read(new PastReading(place, now, about, this::add)));
        dialog.show();
        list.requestFocus();
    }

    private void read(PastReading past) {
        reading = Optional.of(bench.background().run("", past::read, ending -> {
            past.rest();
            ended(ending.map(CardHistory.Ending::words).orElseGet(() -> Strings.get("versions.noSite")));
        }, message -> ended(Strings.get("versions.damaged", message)), () -> {
            past.rest();
            ended("");
        }));
    }

    private void ended(String words) {
        reading = Optional.empty();
        Nodes.show(stop, false);
        String count = Strings.get(about.isEmpty() ? "versions.site" : "versions.site.who", rows());
        status.setText(words.isEmpty() ? count : rows() == 0 ? words : count + " " + words);
        nothing.setText(Strings.get(about.isEmpty() ? "versions.none.site" : "versions.who.none"));
    }

    private long rows() {
        return list.getItems().stream().filter(version -> version.commit().isPresent()).count();
    }

    @FXML
    private void stop() {
        reading.ifPresent(Jobs.Running::cancel);
    }

    /** Commits come in their order; what is kept here stands between them by its time. */
    private void add(List<PastVersion> found) {
        List<PastVersion> all = list.getItems();
        for (PastVersion version : found) {
            int at = all.size();
            while (at > 0 && all.get(at - 1).kept().isPresent() && all.get(at - 1).time().isBefore(version.time())) {
                at--;
            }
            all.add(at, version);
        }
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(PastVersion version) {
        showing = true;
        CardDocument now = open.document(card);
        boolean commit = version != null && version.changed().isPresent();
        // What is below keeps its place from one line of the list to the next.
        details.setText(Optional.ofNullable(version).flatMap(PastVersion::details).orElse(""));
        views.setVisible(commit);
        view.selectToggle(commit ? changed : preview);
        List<PastVersion.Earlier> states = version == null ? List.of() : version.states();
        state.getItems().setAll(states);
        Nodes.show(state, states.size() > 1);
        Nodes.show(as, states.size() > 1);
        // What the newest commit left is what is there: whoever looks at it may want what was before.
        state.getSelectionModel().select(states.stream().filter(each -> !each.isIn(now, about)).findFirst()
                .or(() -> states.stream().findFirst()).orElse(null));
        showing = false;
        choices();
    }

    private void choices() {
        if (showing) {
            return;
        }
        CardDocument now = open.document(card);
        PastVersion.Earlier chosen = state.getValue();
        boolean same = chosen == null || chosen.isIn(now, about);
        showing = true;
        part.getItems().setAll(chosen == null ? List.of() : PastVersion.choices(now, chosen, about));
        part.getSelectionModel().selectFirst();
        showing = false;
        part.setDisable(same);
        difference();
    }

    private void preview() {
        if (!showing && state.getValue() != null) {
            view.selectToggle(preview);
        }
    }

    private void difference() {
        if (showing) {
            return;
        }
        CardDocument now = open.document(card);
        Optional<SourceText> back = Optional.ofNullable(part.getValue()).flatMap(PastVersion.Choice::taken);
        restore.setDisable(part.getValue() == null || back.filter(now.source()::equals).isPresent());
        PastVersion version = list.getSelectionModel().getSelectedItem();
        // An empty list says itself why.
        Nodes.say(why, !restore.isDisable() || list.getItems().isEmpty() ? Optional.empty()
                : Optional.of(Strings.get(version == null ? "versions.why.none" : "versions.why.same")));
        diff.show(version == null ? CardDiff.NONE : changed.isSelected() && views.isVisible() ? version.changed().orElse(CardDiff.NONE)
                : back.map(text -> CardDiff.of(LineDiff.of(card.name(), now.text(), text.text()))).orElse(CardDiff.NONE));
    }

    @FXML
    private void restore() {
        PastVersion version = list.getSelectionModel().getSelectedItem();
        CardDocument now = open.document(card);
        Optional<SourceText> text = part.getValue().taken();
        if (text.isEmpty()) {
            bench.dialogs().info(Strings.get("versions.failed"), Strings.get("versions.together"));
            return;
        }
        bench.apply(new Change(Strings.get("versions.step"), Instant.now(),
                List.of(new CardChange(card, Optional.of(now.source()), text))), Strings.get("versions.done",
                part.getValue().label(), version.who()));
        show(version);
    }
}
