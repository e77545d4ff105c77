package org.cardwright.ui.help;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.cardwright.help.HelpPage;
import org.cardwright.ui.common.ItemCell;

/** A page that was found: its title, and the part that it belongs to. */
final class HelpCell extends ItemCell<HelpPage> {
    @Override
    protected Node show(HelpPage page) {
        Label title = new Label(page.title());
        title.getStyleClass().add("help-found-title");
        Label section = new Label(page.section());
        section.getStyleClass().add("muted");
        setAccessibleText(page.section().isEmpty() ? page.title() : page.title() + ", " + page.section());
        VBox lines = page.section().isEmpty() ? new VBox(title) : new VBox(title, section);
        lines.getStyleClass().add("help-found-lines");
        return lines;
    }
}
