package org.cardwright.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;

/** Finds cards that the site has under an older name: the same permalink, which names the card for the site. */
final class Renames {
    private Renames() {}

    /**
     * For each card of the folder that the site lacks by its name, the name there; where a permalink stands on several
     * cards of one side, none is guessed.
     *
     * @param site the site's cards whose names the folder lacks
     * @param siteFiles the names of all cards of the site
     */
    static Map<String, String> find(Map<String, CardDocument> folder, Map<String, CardDocument> site,
            Set<String> siteFiles) {
        Map<String, List<String>> there = byPermalink(site);
        Map<String, CardDocument> lacking = new HashMap<>(folder);
        lacking.keySet().removeAll(siteFiles);
        Map<String, String> renames = new HashMap<>();
        byPermalink(lacking).forEach((permalink, files) -> {
            List<String> old = there.getOrDefault(permalink, List.of());
            if (files.size() == 1 && old.size() == 1) {
                renames.put(files.getFirst(), old.getFirst());
            }
        });
        return renames;
    }

    private static Map<String, List<String>> byPermalink(Map<String, CardDocument> cards) {
        Map<String, List<String>> byPermalink = new HashMap<>();
        cards.forEach((file, card) -> {
            String permalink = card.card().text(CardField.PERMALINK).replaceFirst("(?<=.)/+$", "");
            if (!permalink.isEmpty()) {
                byPermalink.computeIfAbsent(permalink, _ -> new ArrayList<>()).add(file);
            }
        });
        return byPermalink;
    }
}
