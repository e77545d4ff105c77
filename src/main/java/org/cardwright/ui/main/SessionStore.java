package org.cardwright.ui.main;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/** Keeps the session in a file of the user's data folder: written whole or not at all; a broken one counts as none. */
final class SessionStore {
    private static final String NAME = "session.properties";
    private static final String REMEMBERED = "remembered.";

    private final Optional<Path> folder;

    /** Without a folder every session is the first, and nothing is kept. */
    SessionStore(Optional<Path> dataFolder) {
        folder = dataFolder;
    }

    /** The last session, or the first one's where there is none to read. */
    Session load() {
        return folder.map(existing -> load(existing.resolve(NAME))).orElse(Session.FIRST);
    }

    private static Session load(Path file) {
        Properties values = new Properties();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            values.load(in);
            return read(values);
        } catch (IOException | IllegalArgumentException e) {
            return Session.FIRST;
        }
    }

    private static Session read(Properties values) {
        return new Session(
                path(values.getProperty("folder")),
                list(values, "recent.").stream().flatMap(text -> path(text).stream()).toList(),
                list(values, "card."),
                Optional.ofNullable(values.getProperty("selected")),
                Appearance.valueOf(values.getProperty("appearance", Appearance.SYSTEM.name())),
                bounds(values.getProperty("window")),
                Boolean.parseBoolean(values.getProperty("maximized")),
                Double.parseDouble(values.getProperty("tree.width", "0")),
                Double.parseDouble(values.getProperty("side.width", "0")),
                Double.parseDouble(values.getProperty("strip.height", "0")),
                Boolean.parseBoolean(values.getProperty("side", "true")), remembered(values));
    }

    private static Map<String, String> remembered(Properties values) {
        return values.stringPropertyNames().stream().filter(name -> name.startsWith(REMEMBERED))
                .collect(Collectors.toMap(name -> name.substring(REMEMBERED.length()), values::getProperty));
    }

    private static Optional<Path> path(String text) {
        try {
            return text == null ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static List<String> list(Properties values, String prefix) {
        List<String> result = new ArrayList<>();
        for (String text = values.getProperty(prefix + 0); text != null;) {
            result.add(text);
            text = values.getProperty(prefix + result.size());
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

    /** Writes a session beside the file and moves it into place. */
    void save(Session session) throws IOException {
        if (folder.isPresent()) {
            save(session, folder.get().resolve(NAME));
        }
    }

    private static void save(Session session, Path file) throws IOException {
        StringWriter text = new StringWriter();
        written(session).store(text, null);
        Files.createDirectories(file.getParent());
        Path part = Files.createTempFile(file.getParent(), NAME, ".part");
        try {
            Files.writeString(part, text.toString());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Properties written(Session session) {
        Properties values = new Properties();
        session.folder().ifPresent(folder -> values.setProperty("folder", folder.toString()));
        put(values, "recent.", session.recent().stream().map(Path::toString).toList());
        put(values, "card.", session.openCards());
        session.selectedCard().ifPresent(card -> values.setProperty("selected", card));
        values.setProperty("appearance", session.appearance().name());
        session.window().ifPresent(b -> values.setProperty("window",
                b.x() + " " + b.y() + " " + b.width() + " " + b.height()));
        values.setProperty("maximized", String.valueOf(session.maximized()));
        values.setProperty("tree.width", String.valueOf(session.treeWidth()));
        values.setProperty("side.width", String.valueOf(session.sideWidth()));
        values.setProperty("strip.height", String.valueOf(session.stripHeight()));
        values.setProperty("side", String.valueOf(session.sidePane()));
        session.remembered().forEach((name, value) -> values.setProperty(REMEMBERED + name, value));
        return values;
    }

    private static void put(Properties values, String prefix, List<String> list) {
        for (int i = 0; i < list.size(); i++) {
            values.setProperty(prefix + i, list.get(i));
        }
    }
}
