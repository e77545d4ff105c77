package org.cardwright.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;

/**
 * Finds which card of the site is which of the folder: by name, and where a name is on one side only, by the permalink,
 * which names the card for the site. Where a permalink is on several cards of one side, none is guessed.
 */
final class Pairs {
    private final Map<String, CardDocument> folder;
    private final Map<String, SourceText> site;
    private final Agreements agreements;
    private final Map<String, String> known = new TreeMap<>();
    private final Set<String> agreed = new HashSet<>();
    private final Map<String, String> renames = new HashMap<>();
    private final Map<String, Pair> pairs = new LinkedHashMap<>();

    private Pairs(Map<String, CardDocument> folder, Map<String, SourceText> site, Agreements agreements) {
        this.folder = folder;
        this.site = site;
        this.agreements = agreements;
    }

    /**
     * All cards of both sides.
     *
     * @param site the site's texts by their names there
     * @param agreed what is known of this folder and site
     */
    static List<Pair> of(Map<String, CardDocument> folder, Map<String, SourceText> site, Agreements agreements,
            List<Agreement> agreed) {
        var pairs = new Pairs(folder, site, agreements);
        for (Agreement one : agreed) {
            if (one.kind() != Agreement.Kind.FOUND) {
                pairs.agreed.add(one.folderFile());
            }
            if (one.kind() != Agreement.Kind.MOVED && one.base().isPresent()) {
                pairs.known.put(one.folderFile(), one.base().get());
            } else if (one.base().isEmpty()) {
                pairs.known.remove(one.folderFile());
            }
        }
        return pairs.run();
    }

    private List<Pair> run() {
        Map<String, List<String>> here = byPermalink(only(folder.keySet(), site.keySet()), true);
        Map<String, List<String>> there = byPermalink(only(site.keySet(), folder.keySet()), false);
        here.forEach((permalink, files) -> {
            List<String> other = there.getOrDefault(permalink, List.of());
            if (files.size() == 1 && other.size() == 1) {
                renames.put(files.getFirst(), other.getFirst());
            }
        });
        folder.keySet().forEach(file -> {
            String siteFile = renames.getOrDefault(file, file);
            pairs.put("f " + file, site.containsKey(siteFile) ? Pair.of(file, siteFile)
                    : new Pair(Optional.of(file), Optional.empty(), Set.of(file), Optional.empty()));
        });
        Set<String> renamed = new HashSet<>(renames.values());
        only(site.keySet(), folder.keySet()).stream().filter(file -> !renamed.contains(file))
                .forEach(file -> pairs.put("s " + file, new Pair(Optional.empty(), Optional.of(file), Set.of(file),
                        Optional.empty())));
        known.forEach((file, text) -> {
            if (!folder.containsKey(file) || !site.containsKey(file)) {
                follow(file, permalink(CardDocument.read(agreements.text(text))), here, there);
            }
        });
        return new ArrayList<>(pairs.values());
    }

    private static Set<String> only(Set<String> one, Set<String> other) {
        Set<String> only = new HashSet<>(one);
        only.removeAll(other);
        return only;
    }

    /** Where a card went that both sides had under a name. */
    private void follow(String file, String permalink, Map<String, List<String>> here,
            Map<String, List<String>> there) {
        if (permalink.isEmpty()) {
            return;
        }
        if (!folder.containsKey(file) && !site.containsKey(file)) {
            List<String> mine = here.getOrDefault(permalink, List.of());
            List<String> other = there.getOrDefault(permalink, List.of());
            if (mine.size() == 1 && other.isEmpty()) {
                pairs.put("f " + mine.getFirst(), new Pair(Optional.of(mine.getFirst()), Optional.empty(),
                        Set.of(mine.getFirst(), file), Optional.empty()));
            } else if (other.size() == 1 && mine.isEmpty()) {
                pairs.put("s " + other.getFirst(), new Pair(Optional.empty(), Optional.of(other.getFirst()),
                        Set.of(other.getFirst(), file), Optional.empty()));
            } else if (mine.isEmpty() && other.isEmpty()) {
                renamedAlike(file, permalink);
            } else if (mine.size() == 1 && other.size() == 1) {
                pairs.computeIfPresent("f " + mine.getFirst(), (_, pair) -> pair.with(file));
            }
        } else if (!folder.containsKey(file)) {
            folder.keySet().stream().filter(name -> site.containsKey(name) && !agreed.contains(name)
                    && permalink(folder.get(name)).equals(permalink)
                    && !permalink(CardDocument.read(site.get(name))).equals(permalink)).findFirst()
                    .ifPresent(name -> taken(file, name));
        } else {
            site.keySet().stream().filter(name -> folder.containsKey(name) && !agreed.contains(name)
                    && permalink(CardDocument.read(site.get(name))).equals(permalink)
                    && !permalink(folder.get(name)).equals(permalink)).findFirst().ifPresent(name -> taken(file, name));
        }
    }

    private void renamedAlike(String file, String permalink) {
        List<String> both = folder.keySet().stream().filter(name -> site.containsKey(name) && !agreed.contains(name)
                && permalink(folder.get(name)).equals(permalink)
                && permalink(CardDocument.read(site.get(name))).equals(permalink)).toList();
        if (both.size() == 1) {
            pairs.computeIfPresent("f " + both.getFirst(), (_, pair) -> pair.with(file));
        }
    }

    /** The card was renamed on one side to what the other side calls another card: neither may take the other's place. */
    private void taken(String file, String name) {
        pairs.computeIfPresent("s " + file, (_, pair) -> pair.withTaken(name));
        pairs.computeIfPresent("f " + file, (_, pair) -> pair.withTaken(name));
        pairs.computeIfPresent("f " + name, (_, pair) -> pair.withTaken(name));
    }

    private Map<String, List<String>> byPermalink(Set<String> files, boolean ours) {
        Map<String, List<String>> byPermalink = new HashMap<>();
        for (String file : files) {
            String permalink = permalink(ours ? folder.get(file) : CardDocument.read(site.get(file)));
            if (!permalink.isEmpty()) {
                byPermalink.computeIfAbsent(permalink, _ -> new ArrayList<>()).add(file);
            }
        }
        return byPermalink;
    }

    private static String permalink(CardDocument card) {
        return card.card().text(CardField.PERMALINK).replaceFirst("(?<=.)/+$", "");
    }
}
