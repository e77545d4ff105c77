package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.cardwright.merge.FileContent;
import org.cardwright.text.SourceText;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FolderKey;

/**
 * What a folder of cards and the sites that it was exported to agreed on, card by card, the newest last; and what was found
 * in the folder before this program changed it. It is kept in the user's data folder, so that no reset, new clone or
 * deleted branch of a site's checkout can make it wrong.
 */
final class Agreements {
    /** As many of a card and site are kept, the newest; of what was found, the first one too. */
    private static final int KEPT = 24;

    private final Optional<AgreedLog> log;
    private final List<Agreement> all = new ArrayList<>();
    private final Map<String, byte[]> texts = new HashMap<>();

    private Agreements(Optional<AgreedLog> log) {
        this.log = log;
    }

    /** Reads what is known of a folder; without a data folder nothing is known, and nothing kept. */
    static Agreements of(Optional<Path> data, Path folder) throws IOException {
        return of(data.map(place -> log(place, folder)));
    }

    static Agreements of(Optional<AgreedLog> log) throws IOException {
        var agreements = new Agreements(log);
        if (agreements.log.isPresent()) {
            agreements.log.get().read().forEach(agreements::learn);
        }
        return agreements;
    }

    /**
     * The same, with what was found where a folder within was opened, or a card of it.
     *
     * @param cards the names of the folder's cards, with slashes
     */
    static Agreements of(Optional<Path> data, Path folder, Set<String> cards) throws IOException {
        var agreements = of(data, folder);
        Set<String> within = new TreeSet<>();
        cards.stream().filter(card -> card.contains("/"))
                .forEach(card -> within.add(card.substring(0, card.lastIndexOf('/') + 1)));
        for (String inner : data.isPresent() ? within : Set.<String>of()) {
            Agreements other = of(data, folder.resolve(inner));
            other.all.stream().filter(one -> one.kind() == Agreement.Kind.FOUND)
                    .forEach(one -> agreements.all.add(Agreement.found(inner + one.folderFile(), one.base())));
            other.texts.forEach(agreements.texts::putIfAbsent);
        }
        return agreements;
    }

    private static AgreedLog log(Path data, Path folder) {
        return new AgreedLog(data.resolve("agreed").resolve(FolderKey.of(new CardFolder(folder)) + ".log"));
    }

    private void learn(AgreedRecord record) {
        all.addAll(record.agreements());
        record.texts().forEach(texts::putIfAbsent);
    }

    /** What was agreed with a site, by any of its names, and what was found; the oldest first. */
    List<Agreement> with(List<String> site) {
        return all.stream().filter(one -> one.site().isEmpty() || site.contains(one.site())).toList();
    }

    /** A noted text. */
    SourceText text(String hash) {
        byte[] bytes = texts.get(hash);
        if (bytes == null) {
            throw new IllegalStateException("noted without its text: " + hash);
        }
        return SourceText.decode(bytes);
    }

    boolean knows(String hash) {
        return texts.containsKey(hash);
    }

    /** What is to be noted at once. */
    static final class Notes {
        private final List<Agreement> agreements = new ArrayList<>();
        private final Map<String, byte[]> texts = new LinkedHashMap<>();

        Notes found(String file, SourceText text) {
            agreements.add(Agreement.found(file, Optional.of(keep(text))));
            return this;
        }

        Notes add(Agreement.Kind kind, String site, String folderFile, String siteFile, Optional<SourceText> held,
                Optional<SourceText> base, String evidence) {
            agreements.add(new Agreement(kind, site, folderFile, siteFile, held.map(this::keep), base.map(this::keep),
                    evidence));
            return this;
        }

        private String keep(SourceText text) {
            String id = FileContent.id(text);
            texts.computeIfAbsent(id, _ -> new SourceText(FileContent.of(text), false).bytes());
            return id;
        }
    }

    /** Notes what is not the newest that is known already; safe on the medium when it returns. */
    void note(Notes notes) throws IOException {
        if (log.isEmpty() || notes.agreements.isEmpty() || added(all, texts.keySet(), notes).agreements().isEmpty()) {
            return;
        }
        List<AgreedRecord> kept = new ArrayList<>();
        log.get().add(records -> {
            List<Agreement> known = records.stream().flatMap(record -> record.agreements().stream()).toList();
            Set<String> hashes = new TreeSet<>();
            records.forEach(record -> hashes.addAll(record.texts().keySet()));
            kept.add(added(known, hashes, notes));
            return kept.getFirst();
        }, Agreements::smaller);
        kept.forEach(this::learn);
    }

    private static AgreedRecord added(List<Agreement> known, Set<String> hashes, Notes notes) {
        Map<List<String>, Agreement> newest = new HashMap<>();
        Map<List<String>, Agreement> found = new HashMap<>();
        known.forEach(one -> learn(one, newest, found));
        List<Agreement> added = new ArrayList<>();
        for (Agreement one : notes.agreements) {
            // Of what was found only the newest counts, whatever was agreed with one site or another since.
            Agreement before = (one.kind() == Agreement.Kind.FOUND ? found : newest).get(key(one));
            if (before == null || !before.saysSameAs(one)) {
                added.add(one);
                learn(one, newest, found);
            }
        }
        Map<String, byte[]> texts = new HashMap<>(notes.texts);
        texts.keySet().removeAll(hashes);
        return new AgreedRecord(added, added.isEmpty() ? Map.of() : texts);
    }

    private static void learn(Agreement one, Map<List<String>, Agreement> newest,
            Map<List<String>, Agreement> found) {
        (one.kind() == Agreement.Kind.FOUND ? found : newest).put(key(one), one);
    }

    private static List<String> key(Agreement one) {
        return List.of(one.site(), one.folderFile());
    }

    private static AgreedRecord smaller(List<AgreedRecord> records) {
        List<Agreement> all = records.stream().flatMap(record -> record.agreements().stream()).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        List<Agreement> kept = new ArrayList<>();
        for (Agreement one : all.reversed()) {
            if (counts.merge(key(one), 1, Integer::sum) <= KEPT) {
                kept.addFirst(one);
            }
        }
        Map<List<String>, Agreement> first = new LinkedHashMap<>();
        all.stream().filter(one -> one.kind() == Agreement.Kind.FOUND)
                .forEach(one -> first.putIfAbsent(key(one), one));
        first.values().stream().filter(one -> !kept.contains(one)).forEach(kept::addFirst);
        Set<String> hashes = new TreeSet<>();
        kept.forEach(one -> {
            one.held().ifPresent(hashes::add);
            one.base().ifPresent(hashes::add);
        });
        Map<String, byte[]> texts = new HashMap<>();
        records.forEach(record -> texts.putAll(record.texts()));
        texts.keySet().retainAll(hashes);
        return new AgreedRecord(kept, texts);
    }
}
