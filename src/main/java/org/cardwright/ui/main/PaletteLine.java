package org.cardwright.ui.main;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cardwright.data.CommandSearch;
import org.cardwright.i18n.Strings;
import org.cardwright.ui.common.HereMenu;
import org.cardwright.ui.common.Nodes;

/**
 * A command of the palette: a line of a menu, or a button of the place that has the focus.
 *
 * @param path the menu that it is in
 * @param keys its keys; empty where it has none
 * @param refusal why it can do nothing now; empty where it can
 */
record PaletteLine(CommandSearch.Line line, String path, String keys, Optional<String> refusal, Runnable run) {
    private static final Map<String, String> WORDS = words();

    private static Map<String, String> words() {
        return Strings.get("palette.words").lines().map(line -> line.split("\t", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts[1]));
    }

    /** Names of commands for which there are other words. */
    static Set<String> known() {
        return WORDS.keySet();
    }

    /** All commands: those of the place that has the focus first, then the menus in their order. */
    static List<PaletteLine> all(List<Menu> menus, Optional<Node> focused) {
        List<PaletteLine> all = new ArrayList<>();
        menus.forEach(menu -> add(all, menu.getItems(), plain(menu), "", ""));
        Set<String> labels = new HashSet<>(all.stream().map(line -> line.line().label()).toList());
        List<PaletteLine> here = new ArrayList<>();
        focused.flatMap(HereMenu::of).ifPresent(menu -> add(here, menu.getItems().stream().filter(item ->
                !CommandItem.isNamed(item)).toList(), Strings.get("palette.here"), "", Strings.get("command.notHere")));
        focused.stream().flatMap(PaletteLine::buttons).map(PaletteLine::of)
                .filter(line -> labels.add(line.line().label())).forEach(here::add);
        all.addAll(0, here.stream().filter(line -> line.refusal().isEmpty()).toList());
        all.addAll(here.stream().filter(line -> line.refusal().isPresent()).toList());
        return all;
    }

    /** @param within what the labels say only together with the menu that they are in */
    private static void add(List<PaletteLine> all, List<MenuItem> items, String path, String within, String otherwise) {
        for (MenuItem item : items) {
            if (item instanceof Menu menu) {
                add(all, menu.getItems(), path + " → " + plain(menu), CommandItem.name(menu), otherwise);
            } else if (!(item instanceof SeparatorMenuItem) && item.isVisible() && item.getText() != null
                    && (item.getOnAction() != null || item instanceof CheckMenuItem)) {
                all.add(of(item, path, within, otherwise));
            }
        }
    }

    private static String plain(MenuItem item) {
        return item.isMnemonicParsing() ? ToolItems.plain(item.getText()) : item.getText();
    }

    private static PaletteLine of(MenuItem item, String path, String within, String otherwise) {
        String label = within.isEmpty() ? plain(item) : Strings.get("palette.within", within, plain(item));
        String name = within.isEmpty() ? CommandItem.name(item) : label;
        return new PaletteLine(new CommandSearch.Line(name, label, path, WORDS.getOrDefault(name, "")), path,
                item.getAccelerator() == null ? "" : item.getAccelerator().getDisplayText(),
                item.isDisable() ? CommandItem.why(item).or(() -> Optional.of(otherwise)) : Optional.empty(), () -> fire(item));
    }

    private static void fire(MenuItem item) {
        if (item instanceof CheckMenuItem check) {
            check.setSelected(!check.isSelected());
        }
        item.fire();
    }

    /** The buttons beside the node that say in words what they do; not those of each line of a list. */
    private static Stream<Button> buttons(Node focused) {
        return Stream.iterate(focused, node -> node != null, Node::getParent)
                .filter(node -> node.getStyleClass().stream().anyMatch("tab-content-area"::equals))
                .findFirst().stream().flatMap(pane -> pane.lookupAll(".button").stream())
                .filter(node -> Nodes.visible(node) && Nodes.around(node, IndexedCell.class).isEmpty())
                .filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText() != null && !button.getText().isBlank());
    }

    private static PaletteLine of(Button button) {
        String path = Strings.get("palette.here");
        String label = button.isMnemonicParsing() ? ToolItems.plain(button.getText()) : button.getText();
        return new PaletteLine(new CommandSearch.Line(label, label, path, ""), path, "", button.isDisabled()
                ? Optional.ofNullable(button.getAccessibleHelp()).or(() -> Optional.of(Strings.get("command.notHere")))
                : Optional.empty(), button::fire);
    }
}
