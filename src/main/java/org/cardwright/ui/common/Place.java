package org.cardwright.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import javafx.scene.Node;

/** Tells the screens, dialogs and parts of them that a node is in, so that the help opens at the right page. */
public final class Place {
    /** FXML files that others include say it themselves in their properties. */
    private static final String KEY = "place";

    private Place() {}

    /** Names the screen whose root this is. */
    public static void mark(Node root, String place) {
        root.getProperties().put(KEY, place);
    }

    /** Says what a person looks at within a node, asked whenever that matters; an empty name says nothing. */
    public static void follow(Node node, Supplier<String> place) {
        node.getProperties().put(KEY, place);
    }

    /** The place that is about a kind of problem: the page of the help itself. */
    public static String ofRule(String id) {
        return "#rule-" + id;
    }

    /** The names of the places around a node, the innermost first. */
    public static List<String> around(Node start) {
        List<String> places = new ArrayList<>();
        for (Node node = start; node != null; node = node.getParent()) {
            Object place = node.hasProperties() ? node.getProperties().get(KEY) : null;
            String name = place instanceof Supplier<?> now ? now.get().toString() : place == null ? "" : place.toString();
            if (!name.isEmpty()) {
                places.add(name);
            }
        }
        return places;
    }
}
