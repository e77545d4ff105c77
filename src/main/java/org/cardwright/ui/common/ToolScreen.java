package org.cardwright.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** A view beside the cards, mostly one that an FXML file lays out; its root there is called {@code root}. */
public abstract class ToolScreen implements ToolView {
    private final String id;
    private final ObservableValue<String> title;
    private final Ikon icon;

    @FXML private Region root;

    protected ToolScreen(String id, ObservableValue<String> title, Ikon icon) {
        this.id = id;
        this.title = title;
        this.icon = icon;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final ObservableValue<String> title() {
        return title;
    }

    @Override
    public final Ikon icon() {
        return icon;
    }

    @Override
    public Region root() {
        return root;
    }
}
