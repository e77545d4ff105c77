package org.cardwright.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DialogLookTest {
    private Dialog<ButtonType> dialog;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 800, 600));
        stage.show();
        dialog = new Dialog<>();
        dialog.initOwner(stage);
        dialog.setResizable(true);
        dialog.getDialogPane().getButtonTypes().add(ButtonType.CLOSE);
        DialogLook.apply(dialog.getDialogPane());
        dialog.getDialogPane().setMinHeight(0);
        dialog.getDialogPane().setPrefSize(400, 300);
    }

    @Test
    void aDialogThatOpensFlatGetsItsHeight(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            dialog.show();
            dialog.getDialogPane().getScene().getWindow().setHeight(20);
        });
        Window window = dialog.getDialogPane().getScene().getWindow();
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> window.getHeight() >= 300);
        assertTrue(window.isShowing());
        robot.interact(() -> dialog.close());
    }

    @Test
    void everyKindOfControlLetsTheButtonsHearTheirKeys(FxRobot robot) {
        TextArea area = new TextArea("x");
        area.setPrefRowCount(1);
        List<Control> kinds = List.of(new ListView<>(FXCollections.observableArrayList("a", "b")),
                new TableView<>(FXCollections.observableArrayList("a", "b")), new TreeView<>(new TreeItem<>("a")),
                new TreeTableView<>(new TreeItem<>("a")), combo(false), combo(true), new ChoiceBox<>(),
                new MenuButton("m", null, new MenuItem("i")), new TextField("x"), area, new CheckBox("c"),
                new RadioButton("r"), new ToggleButton("t"), new Hyperlink("h"), new Button("b"), new ScrollPane());
        List<String> heard = new ArrayList<>();
        robot.interact(() -> {
            DialogPane pane = dialog.getDialogPane();
            pane.getButtonTypes().setAll(ButtonType.CANCEL, ButtonType.OK);
            for (ButtonType type : pane.getButtonTypes()) {
                pane.lookupButton(type).addEventFilter(ActionEvent.ACTION, event -> {
                    heard.add(type.getText());
                    event.consume();
                });
            }
            pane.setContent(new VBox(kinds.toArray(Node[]::new)));
            dialog.show();
        });
        Map<String, List<String>> deaf = new LinkedHashMap<>();
        for (Control control : kinds) {
            heard.clear();
            robot.interact(() -> {
                control.requestFocus();
                Event.fireEvent(control, key(KeyCode.ESCAPE, false));
                Event.fireEvent(control, key(KeyCode.ENTER, true));
            });
            if (!heard.equals(List.of("Cancel", "OK"))) {
                deaf.put(control.getClass().getSimpleName(), List.copyOf(heard));
            }
        }
        robot.interact(() -> dialog.getDialogPane().getScene().getWindow().hide());
        assertEquals(Map.of(), deaf);
    }

    private static ComboBox<String> combo(boolean editable) {
        ComboBox<String> combo = new ComboBox<>(FXCollections.observableArrayList("a", "b"));
        combo.setEditable(editable);
        return combo;
    }

    private static KeyEvent key(KeyCode code, boolean shortcut) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, shortcut, false, false);
    }
}
