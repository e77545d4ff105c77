package org.cardwright.ui.preview;

import java.util.Optional;

import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.web.WebView;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CardPage;
import org.cardwright.document.PageLook;
import org.cardwright.html.PageTree;
import org.cardwright.i18n.Strings;

/** The page in a browser without JavaScript; another card is loaded, a change of the same card is put in its place. */
final class WebPageView implements PageView {
    private static final Color LIGHT = Color.web("#f0f0f0");
    private static final Color DARK = Color.web("#0d1117");

    private final WebView web = new WebView();
    private String file = "";
    private boolean loaded;
    private Optional<CardDocument> document = Optional.empty();
    private Optional<PageLook> look = Optional.empty();

    WebPageView() {
        web.setContextMenuEnabled(false);
        web.setAccessibleText(Strings.get("preview.tab"));
        web.getEngine().setJavaScriptEnabled(false);
        web.getEngine().getLoadWorker().stateProperty().addListener((observed, old, state) -> {
            loaded = state == Worker.State.SUCCEEDED;
            update();
        });
    }

    @Override
    public Node root() {
        return web;
    }

    @Override
    public void show(CardDocument now, String fileName, PageLook lookNow) {
        boolean same = document.equals(Optional.of(now)) && look.equals(Optional.of(lookNow)) && file.equals(fileName);
        document = Optional.of(now);
        look = Optional.of(lookNow);
        web.setPageFill(lookNow.dark() ? DARK : LIGHT);
        if (!file.equals(fileName)) {
            file = fileName;
            loaded = false;
            web.getEngine().loadContent(CardPage.text(now, lookNow));
        } else if (!same) {
            update();
        }
    }

    private void update() {
        if (loaded) {
            document.ifPresent(card -> PageTree.update(web.getEngine().getDocument(),
                    CardPage.tree(card, look.orElseThrow())));
        }
    }
}
