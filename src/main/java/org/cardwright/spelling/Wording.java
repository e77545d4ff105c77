package org.cardwright.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.cardwright.text.Span;

/** The house style of texts: what they should not say, and what to write for it; each distinct text is looked at once. For any thread. */
public final class Wording {
    private static final String TABLE = "/spelling/wording.tsv";
    private static final long MOST_KEPT = 6_000_000;

    private static final Wording SHIPPED = new Wording(Wording::table);

    private final Supplier<List<WordingRow>> source;
    private volatile Table table;
    private final Map<String, List<WordingHit>> known = new ConcurrentHashMap<>();
    private final AtomicLong kept = new AtomicLong();

    private record Form(String find, String use, WordingRow row) {}

    /**
     * The rows, and their forms by their first words.
     *
     * @param forms the longest first
     */
    private record Table(List<WordingRow> rows, Map<String, List<Form>> forms) {
        private static Table of(List<WordingRow> rows) {
            Map<String, List<Form>> forms = new HashMap<>();
            for (WordingRow row : rows) {
                row.forms().forEach((find, use) -> forms.computeIfAbsent(first(find), _ -> new ArrayList<>()).add(new Form(find, use, row)));
            }
            forms.values().forEach(list -> list.sort(Comparator.comparingInt((Form form) -> form.find().length()).reversed()));
            return new Table(List.copyOf(rows), forms);
        }
    }

    /** The rows are asked for where they are first needed. */
    private Wording(Supplier<List<WordingRow>> source) {
        this.source = source;
    }

    private Table loaded() {
        Table now = table;
        if (now == null) {
            now = Table.of(source.get());
            table = now;
        }
        return now;
    }

    /** The table that comes with the program. */
    public static Wording shipped() {
        return SHIPPED;
    }

    private static List<WordingRow> table() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Wording.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> row(line.split("\t"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WordingRow row(String... cells) {
        return new WordingRow(cells[0], switch (cells[1]) {
            case "v" -> WordingRow.Kind.VERB;
            case "n" -> WordingRow.Kind.NOUN;
            default -> WordingRow.Kind.FIXED;
        }, cells[2], cells[3]);
    }

    /** All that should not be said, in the order of the table, with what a folder adds at the end. */
    public List<WordingRow> rows() {
        return loaded().rows();
    }

    /**
     * The table with what a folder says differently.
     *
     * @param own by what to find in any case: what to write for it, or empty where it may stay
     * @param why the reason for what the folder says itself
     */
    public Wording with(Map<String, Optional<String>> own, String why) {
        if (own.isEmpty()) {
            return this;
        }
        Map<String, Optional<String>> left = new LinkedHashMap<>();
        own.forEach((find, use) -> left.put(LetterCase.lower(find), use));
        List<WordingRow> now = new ArrayList<>();
        for (WordingRow row : rows()) {
            Optional<String> use = left.getOrDefault(LetterCase.lower(row.find()), Optional.of(row.use()));
            use.ifPresent(word -> now.add(word.equals(row.use()) ? row : new WordingRow(row.find(), row.kind(), word, why)));
        }
        rows().forEach(row -> left.remove(LetterCase.lower(row.find())));
        left.forEach((find, use) -> use.ifPresent(word -> now.add(WordingRow.own(find, word, why))));
        List<WordingRow> all = List.copyOf(now);
        return new Wording(() -> all);
    }

    /** What a text should say differently, in its order. */
    public List<WordingHit> hits(String text) {
        List<WordingHit> hits = known.get(text);
        if (hits == null) {
            hits = scan(text);
            if (kept.addAndGet(text.length()) > MOST_KEPT) {
                known.clear();
                kept.set(0);
            }
            known.put(text, hits);
        }
        return hits;
    }

    private List<WordingHit> scan(String text) {
        List<WordingHit> hits = new ArrayList<>(0);
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetter(text.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            WordingHit hit = hit(text, at, end);
            if (hit == null) {
                at = end;
            } else {
                hits.add(hit);
                at = hit.span().end();
            }
        }
        return List.copyOf(hits);
    }

    private WordingHit hit(String text, int start, int end) {
        for (Form form : loaded().forms().getOrDefault(LetterCase.lower(text.substring(start, end)), List.of())) {
            int stop = start + form.find().length();
            if (Surroundings.says(text, start, form.find()) && Surroundings.apart(text, start, stop)
                    && !Surroundings.named(text, start, stop)) {
                return hit(text, new Span(start, stop), form);
            }
        }
        return null;
    }

    private static WordingHit hit(String text, Span span, Form form) {
        String found = span.of(text);
        String use = LetterCase.of(first(found)) == LetterCase.CAPITALS && LetterCase.of(found) == LetterCase.CAPITALS
                ? LetterCase.CAPITALS.apply(form.use()) : LetterCase.of(first(found)) == LetterCase.FIRST
                ? LetterCase.FIRST.apply(form.use()) : form.use();
        return Surroundings.article(text, span.start(), use).map(article -> new WordingHit(
                new Span(article.span().start(), span.end()), found, article.text() + article.gap() + use, use, form.row()))
                .orElseGet(() -> new WordingHit(span, found, use, use, form.row()));
    }

    private static String first(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof Wording wording && rows().equals(wording.rows());
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows());
    }
}
