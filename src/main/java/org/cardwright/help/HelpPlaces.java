package org.cardwright.help;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which page speaks of which screen, dialog or part of one. */
public final class HelpPlaces {
    private static final String AROUND = "around ";

    private final Map<String, String> table;

    private HelpPlaces(Map<String, String> table) {
        this.table = table;
    }

    public static HelpPlaces read() {
        return new HelpPlaces(HelpTexts.table("places.properties"));
    }

    /** The anchor of each place by its name. */
    public Map<String, String> anchors() {
        return table.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> each.getValue().replace(AROUND, "")));
    }

    /**
     * The anchor of the page about where a person is.
     *
     * @param places names of places, the innermost first; one that begins with {@code #} is an anchor itself
     */
    public String anchor(List<String> places) {
        String general = HelpBook.CONTENTS;
        for (String place : places) {
            if (place.startsWith("#")) {
                return place.substring(1);
            }
            String anchor = table.getOrDefault(place, AROUND + HelpBook.CONTENTS);
            if (!anchor.startsWith(AROUND)) {
                return anchor;
            }
            general = general.equals(HelpBook.CONTENTS) ? anchor.substring(AROUND.length()) : general;
        }
        return general;
    }
}
