package org.cardwright.ui.card;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.cardwright.check.Checks;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.LineDiff;
import org.cardwright.model.Card;
import org.cardwright.model.Finding;
import org.cardwright.text.SourceText;
import org.cardwright.source.NextRun;
import org.cardwright.ui.common.LinkMarks;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.OpenCard;
import org.cardwright.workspace.FolderReader;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.FileStamp;
import org.cardwright.edit.Progress;
import org.cardwright.workspace.Workspace;

/** The form of one card in a window, over a workspace of the sample cards; nothing is ever written. */
final class FormWindow {
    static final Path SAMPLES = Path.of("sample-cards").toAbsolutePath();
    static final CardId CARD = new CardId(Path.of("0510-Personal-Customer-Service-Entry.md"));

    private final Workspace workspace;
    private final CardId id;
    private final AskedDialogs dialogs = new AskedDialogs();
    private final CardEditor editor;

    private FormWindow(Workspace workspace, CardId id) {
        this.workspace = workspace;
        this.id = id;
        editor = new CardEditor(workspace, id, dialogs, alone(workspace), new NoSharing(workspace),
                LinkMarks.NONE, new NextRun(), new FormMemory());
        workspace.addListener(cards -> editor.refresh());
    }

    static OpenCard model(Workspace workspace, CardId card) {
        return new OpenCard(workspace, card, alone(workspace));
    }

    /** The problems of a card by itself. */
    private static Function<CardId, List<Finding>> alone(Workspace workspace) {
        return card -> Checks.of(workspace.document(card), card.name());
    }

    static Workspace samples() throws IOException {
        CardFolder folder = new CardFolder(SAMPLES);
        return new Workspace(folder, FolderReader.read(folder, Progress.NONE).cards());
    }

    /** A workspace of one card with the given text. */
    static Workspace of(CardId id, String text) {
        CardDocument document = CardDocument.read(new SourceText(text, false));
        return new Workspace(new CardFolder(SAMPLES),
                List.of(new LoadedCard(id, document, new FileStamp(0, java.time.Instant.EPOCH))));
    }

    /** The cards of a workspace, one of them with another text. */
    static Workspace with(Workspace cards, CardId id, String text) {
        return new Workspace(new CardFolder(SAMPLES), cards.cards().stream().map(card -> new LoadedCard(card,
                card.equals(id) ? CardDocument.read(new SourceText(text, false)) : cards.document(card),
                new FileStamp(0, java.time.Instant.EPOCH))).toList());
    }

    /** A form all of whose rows are there, as tests look for rows wherever they are. */
    static FormWindow open(Stage stage, Workspace workspace, CardId id) {
        FormWindow window = openAsItIs(stage, workspace, id);
        window.editor.root().lookupAll("Section").forEach(section -> ((Section) section).complete());
        window.editor.root().lookupAll(".vacancy").forEach(vacancy -> ((Vacancies.Vacancy) vacancy).fill());
        return window;
    }

    /** A form as a person sees it: rows are made where it is looked at. */
    static FormWindow openAsItIs(Stage stage, Workspace workspace, CardId id) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        FormWindow window = new FormWindow(workspace, id);
        stage.setScene(new Scene(window.editor.root(), 900, 900));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return window;
    }

    Workspace workspace() {
        return workspace;
    }

    CardEditor editor() {
        return editor;
    }

    AskedDialogs dialogs() {
        return dialogs;
    }

    String text() {
        return workspace.document(id).text();
    }

    Card card() {
        return workspace.document(id).card();
    }

    /** The lines that differ from the text on disk, as "-old" and "+new". */
    List<String> changes() {
        return LineDiff.of(id.name(), workspace.saved(id).orElseThrow().text(), text()).unified().lines()
                .filter(line -> line.matches("(?s)[-+](?!--|\\+\\+).*")).toList();
    }

    Optional<String> undoName() {
        return workspace.undoName();
    }
}
