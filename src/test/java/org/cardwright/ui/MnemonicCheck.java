package org.cardwright.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.Mnemonic;
import org.cardwright.ui.common.Nodes;

/** Alt and a letter do one thing, which is seen; in a dialog every button but those of Enter and Esc has its letter, in a menu every line. */
final class MnemonicCheck implements ScreenCheck {
    private static final Pattern LETTER = Pattern.compile("_.");

    @Override
    public List<String> faults(Gallery at) {
        List<String> faults = new ArrayList<>();
        look(at.scene(), faults);
        return faults;
    }

    private static void look(Scene scene, List<String> faults) {
        Map<String, List<Node>> letters = scene.getMnemonics().values().stream().flatMap(List::stream)
                .filter(each -> each.getNode().getScene() == scene && Nodes.visible(each.getNode()))
                .collect(Collectors.groupingBy(each -> each.getKeyCombination().getName().toUpperCase(Locale.ROOT),
                        Collectors.mapping(Mnemonic::getNode, Collectors.toList())));
        letters.values().removeIf(holders -> holders.size() < 2);
        letters.forEach((keys, holders) -> faults.add(keys + ": " + holders.stream().map(MnemonicCheck::words).toList()));
        if (scene.lookup(".menu-bar") instanceof MenuBar bar) {
            bar.getMenus().forEach(menu -> letters(menu, faults));
            bar.getMenus().stream().flatMap(menu -> menu.getItems().stream()).filter(item -> item.getText() != null && !item.getText().contains("_"))
                    .forEach(item -> faults.add("no letter: " + item.getText()));
        }
        if (scene.getRoot() instanceof DialogPane pane) {
            NameCheck.shown(pane).filter(Button.class::isInstance).map(Button.class::cast)
                    .filter(button -> !button.isDefaultButton() && !button.isCancelButton() && button.getText() != null
                            && !button.getText().isEmpty() && !(button.isMnemonicParsing() && button.getText().contains("_")))
                    .forEach(button -> faults.add("no letter: " + words(button)));
        }
    }

    private static void letters(Menu menu, List<String> faults) {
        Set<String> used = new HashSet<>();
        menu.getItems().stream().filter(item -> item.isVisible() && item.isMnemonicParsing() && item.getText() != null).forEach(item -> {
            Matcher letter = LETTER.matcher(item.getText().replace("__", ""));
            if (letter.find() && !used.add(letter.group().toUpperCase(Locale.ROOT))) {
                faults.add("twice in " + menu.getText() + ": " + item.getText());
            }
            if (item instanceof Menu below) {
                letters(below, faults);
            }
        });
    }

    private static String words(Node node) {
        return node instanceof Labeled labeled ? labeled.getText() : node.toString();
    }
}
