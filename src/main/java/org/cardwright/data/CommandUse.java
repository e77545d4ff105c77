package org.cardwright.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which commands a person ran from the palette, and how often, kept from one start to the next; the latest first. */
public final class CommandUse {
    private static final int MOST = 30;
    private static final String NAME = "palette.";

    /** Far less than what a word that fits better is worth. */
    private static final int LATEST = 40;
    private static final int EACH = 10;
    private static final int TIMES = 6;

    private final Map<String, String> remembered;

    /** Keeps them among what the window remembers. */
    public CommandUse(Map<String, String> remembered) {
        this.remembered = remembered;
    }

    /** The names of commands that were run, the latest first. */
    public List<String> latest() {
        return List.copyOf(counts().keySet());
    }

    /** Notes that a command was run. */
    public void used(String name) {
        Map<String, Integer> before = counts();
        List<String> lines = new ArrayList<>(List.of(line(name, before.getOrDefault(name, 0) + 1)));
        before.forEach((other, times) -> {
            if (!other.equals(name) && lines.size() < MOST) {
                lines.add(line(other, times));
            }
        });
        IntStream.range(0, lines.size()).forEach(i -> remembered.put(NAME + i, lines.get(i)));
    }

    /** How much more a command is worth in a search for having been used. */
    int bonus(String name) {
        Map<String, Integer> counts = counts();
        int place = List.copyOf(counts.keySet()).indexOf(name);
        return place < 0 ? 0 : Math.max(0, LATEST - place) + EACH * Math.min(TIMES, counts.get(name));
    }

    private static String line(String name, int times) {
        return times + " " + name;
    }

    private Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (int i = 0; i < MOST && remembered.containsKey(NAME + i); i++) {
            String[] parts = remembered.get(NAME + i).split(" ", 2);
            if (parts.length == 2 && parts[0].matches("[0-9]{1,6}")) {
                counts.putIfAbsent(parts[1], Integer.valueOf(parts[0]));
            }
        }
        return counts;
    }
}
