package org.cardwright.ui.card;

import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.source.NextRun;
import org.cardwright.source.UndoneField;
import org.cardwright.ui.common.TextSize;
import org.cardwright.ui.common.Tips;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Says at a field what the site's next run would write there in its place; pressed, offers what can be done about it. */
final class UndoneBadge extends MenuButton {
    private static final double WIDEST = 420;

    private final NextRun next;
    private final Runnable back;
    private final ReadOnlyStringWrapper reason = new ReadOnlyStringWrapper(this, "reason");
    private final MenuItem toSources;
    private UndoneField shown;

    /** @param back takes the focus before something is done, with which the badge may go */
    UndoneBadge(NextRun next, CardId card, Runnable back, UndoneField first) {
        this.next = next;
        this.back = back;
        setGraphic(new FontIcon(Feather.ROTATE_CCW));
        getStyleClass().addAll("flat", "small", "undone-badge");
        setMnemonicParsing(false);
        setMinWidth(0);
        Label whole = new Label();
        whole.textProperty().bind(reason);
        whole.setWrapText(true);
        whole.setMaxWidth(TextSize.of(WIDEST));
        toSources = item("sources.badge.to-sources", ways -> ways.toSources(card, shown.ids()));
        getItems().addAll(new CustomMenuItem(whole, false), new SeparatorMenuItem(), toSources,
                item("sources.badge.to-card", ways -> ways.toCard(card, shown.ids())),
                item("sources.badge.leave", ways -> ways.leave(shown.ids())));
        Tips.bind(this, reason);
        show(first);
    }

    private MenuItem item(String words, Consumer<NextRun.Ways> way) {
        return RowMenu.item(Strings.get(words), "", true, () -> {
            back.run();
            next.run(way);
        });
    }

    void show(UndoneField now) {
        shown = now;
        setText(now.text().replace('\n', ' '));
        reason.set(Strings.get("sources.badge.reason", now.reason()));
        setAccessibleText((getText() + " " + reason.get()).strip());
        toSources.setDisable(now.barrier().isPresent());
    }

    /** Is about to go: the focus does not go with it. */
    void end() {
        hide();
        if (isFocused()) {
            back.run();
        }
    }
}
