package org.cardwright.data;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Keeps the session in a file of the user's data folder: written whole or not at all; a broken one counts as none. */
public final class SessionStore {
    private static final String NAME = "session.properties";
    private static final String REMEMBERED = "remembered.";

    private final UserSettings file;

    /** Without a folder every session is the first, and nothing is kept. */
    public SessionStore(Optional<Path> dataFolder) {
        file = new UserSettings(dataFolder, NAME);
    }

    /** The last session, or the first one's where there is none to read. */
    public Session load() {
        try {
            return read(file.all());
        } catch (IllegalArgumentException e) {
            return Session.FIRST;
        }
    }

    /** Writes a session in the place of the last one. */
    public void save(Session session) throws IOException {
        file.replace(written(session));
    }

    private static Session read(Map<String, String> values) {
        return new Session(
                path(values.get("folder")),
                list(values, "recent.").stream().flatMap(text -> path(text).stream()).toList(),
                list(values, "card."),
                Optional.ofNullable(values.get("selected")),
                Appearance.valueOf(values.getOrDefault("appearance", Appearance.SYSTEM.name())),
                bounds(values.get("window")),
                Boolean.parseBoolean(values.get("maximized")),
                Double.parseDouble(values.getOrDefault("tree.width", "0")),
                Double.parseDouble(values.getOrDefault("side.width", "0")),
                Double.parseDouble(values.getOrDefault("strip.height", "0")),
                Boolean.parseBoolean(values.getOrDefault("side", "true")), remembered(values));
    }

    private static Map<String, String> remembered(Map<String, String> values) {
        return values.keySet().stream().filter(name -> name.startsWith(REMEMBERED))
                .collect(Collectors.toMap(name -> name.substring(REMEMBERED.length()), values::get));
    }

    private static Optional<Path> path(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<String> list(Map<String, String> values, String prefix) {
        List<String> result = new ArrayList<>();
        for (String text = values.get(prefix + 0); text != null;) {
            result.add(text);
            text = values.get(prefix + result.size());
        }
        return result;
    }

    private static Optional<Session.Bounds> bounds(String text) {
        if (text == null) {
            return Optional.empty();
        }
        double[] numbers = new double[4];
        String[] parts = text.split(" ", numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i < parts.length ? Double.parseDouble(parts[i]) : 0;
        }
        return numbers[2] > 0 && numbers[3] > 0
                ? Optional.of(new Session.Bounds(numbers[0], numbers[1], numbers[2], numbers[3]))
                : Optional.empty();
    }

    private static Map<String, String> written(Session session) {
        Map<String, String> values = new TreeMap<>();
        session.folder().ifPresent(folder -> values.put("folder", folder.toString()));
        put(values, "recent.", session.recent().stream().map(Path::toString).toList());
        put(values, "card.", session.openCards());
        session.selectedCard().ifPresent(card -> values.put("selected", card));
        values.put("appearance", session.appearance().name());
        session.window().ifPresent(b -> values.put("window",
                b.x() + " " + b.y() + " " + b.width() + " " + b.height()));
        values.put("maximized", String.valueOf(session.maximized()));
        values.put("tree.width", String.valueOf(session.treeWidth()));
        values.put("side.width", String.valueOf(session.sideWidth()));
        values.put("strip.height", String.valueOf(session.stripHeight()));
        values.put("side", String.valueOf(session.sidePane()));
        session.remembered().forEach((name, value) -> values.put(REMEMBERED + name, value));
        return values;
    }

    private static void put(Map<String, String> values, String prefix, List<String> list) {
        for (int i = 0; i < list.size(); i++) {
            values.put(prefix + i, list.get(i));
        }
    }
}
