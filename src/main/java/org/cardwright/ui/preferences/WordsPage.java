package org.cardwright.ui.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.cardwright.check.WordLists;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.Fxml;
import org.cardwright.ui.common.Nodes;
import org.cardwright.ui.common.Workbench;

/** The words that are right besides those of the dictionary: of the open folder, and of this user. */
final class WordsPage implements PreferencePage {
    private final Workbench bench;
    private final Optional<WordLists> lists;
    @FXML private VBox root;
    @FXML private Label wordLabel;
    @FXML private TextField word;
    @FXML private Button addToFolder;
    @FXML private Button addToMine;
    @FXML private Label folderLabel;
    @FXML private ListView<String> folderWords;
    @FXML private Label mineLabel;
    @FXML private ListView<String> mine;
    @FXML private Button remove;
    @FXML private Label problem;

    private record Known(List<String> folder, List<String> mine) {}

    /** What is done with the lists. */
    private interface Work {
        void on(WordLists lists) throws IOException;
    }

    WordsPage(Workbench bench) {
        this.bench = bench;
        Optional<Path> folder = bench.workspaceProperty().get().map(open -> open.folder().root());
        lists = folder.map(WordLists::new);
        Fxml.load("preferences-words.fxml", this);
    }

    @FXML
    private void initialize() {
        wordLabel.setLabelFor(word);
        folderLabel.setLabelFor(folderWords);
        mineLabel.setLabelFor(mine);
        word.setDisable(lists.isEmpty());
        Nodes.say(problem, lists.isEmpty() ? Optional.of(Strings.get("command.closed")) : Optional.empty());
        List.of(addToFolder, addToMine).forEach(button -> button.disableProperty().bind(word.textProperty().map(text ->
                lists.isEmpty() || !text.strip().matches("[\\p{L}\\p{M}'’-]+"))));
        for (ListView<String> list : List.of(folderWords, mine)) {
            ListView<String> other = list == mine ? folderWords : mine;
            list.getSelectionModel().selectedItemProperty().addListener((observed, old, now) -> {
                if (now != null) {
                    other.getSelectionModel().clearSelection();
                }
                remove.setDisable(folderWords.getSelectionModel().isEmpty() && mine.getSelectionModel().isEmpty());
            });
        }
        remove.setDisable(true);
    }

    @FXML
    private void listKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE && !remove.isDisabled()) {
            remove();
            event.consume();
        }
    }

    @Override
    public void shown() {
        lists.ifPresent(all -> bench.background().run("", progress -> new Known(all.folderWords(), all.myWords()), known -> {
            folderWords.getItems().setAll(known.folder());
            mine.getItems().setAll(known.mine());
        }, reason -> Nodes.say(problem, Optional.of(reason))));
    }

    @FXML
    private void addToFolder() {
        String added = word.getText().strip();
        change(all -> all.addToFolder(added), "");
    }

    @FXML
    private void addToMine() {
        String added = word.getText().strip();
        change(all -> all.addToMine(added), "");
    }

    @FXML
    private void remove() {
        String ofFolder = folderWords.getSelectionModel().getSelectedItem();
        String own = mine.getSelectionModel().getSelectedItem();
        change(all -> {
            if (ofFolder != null) {
                all.removeFromFolder(ofFolder);
            } else if (own != null) {
                all.removeFromMine(own);
            }
            // What was removed by mistake is added again with one key.
        }, ofFolder != null ? ofFolder : own);
    }

    /** Does the work, then leaves a word in the field; where it is refused, the field stays as it was. */
    private void change(Work work, String next) {
        bench.background().run("", progress -> {
            work.on(lists.orElseThrow());
            return lists;
        }, done -> {
            word.setText(next);
            Nodes.say(problem, Optional.empty());
            shown();
            bench.findings().checkAgain();
        }, reason -> Nodes.say(problem, Optional.of(reason)));
    }

    @Override
    public Parent root() {
        return root;
    }
}
