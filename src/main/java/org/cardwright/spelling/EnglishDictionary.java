package org.cardwright.spelling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/** The words of American English with those of the federal government; loaded when it is first asked. For any thread. */
final class EnglishDictionary {
    private static final String WORDS = "/org/languagetool/resource/en/hunspell/en_US.dict";
    private static final String AGENCY = "/spelling/agency-words.txt";
    private static final int MOST_KEPT = 50_000;
    /** Longer runs of letters are no words, and looking for what they resemble takes long. */
    private static final int LONGEST = 40;

    private static final Set<String> SMALL = Set.of("a", "an", "the", "and", "or", "of", "in", "on", "at", "to", "by", "for", "with",
            "from", "as", "is", "are", "be", "it", "its", "not", "all", "new", "use", "can", "may");

    private final Speller near;
    private final Speller far;
    private final Set<String> agency;
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    /** Loads the words where they are first needed. */
    private static final class Holder {
        private static final EnglishDictionary LOADED = load();
    }

    EnglishDictionary(Dictionary words, Set<String> agency) {
        near = new Speller(words, 1);
        far = new Speller(words, 2);
        this.agency = agency;
    }

    static EnglishDictionary get() {
        return Holder.LOADED;
    }

    /** The same without the words of the government. */
    static EnglishDictionary plain() {
        return new EnglishDictionary(words(), Set.of());
    }

    private static EnglishDictionary load() {
        return new EnglishDictionary(words(), agencyWords());
    }

    private static Dictionary words() {
        try {
            return Dictionary.read(EnglishDictionary.class.getResource(WORDS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> agencyWords() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                EnglishDictionary.class.getResourceAsStream(AGENCY), StandardCharsets.UTF_8))) {
            return new HashSet<>(lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it is a word as it is, or as one that begins a sentence or stands in capitals. */
    boolean knows(String word) {
        if (asked.size() > MOST_KEPT) {
            asked.clear();
        }
        return asked.computeIfAbsent(word, this::find);
    }

    private synchronized boolean find(String word) {
        return LetterCase.forms(word).stream().anyMatch(form -> agency.contains(form) || near.isInDictionary(form));
    }

    /** What may have been meant, the likeliest first, in the case of the word. */
    List<String> suggestions(String word, int most) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String plain = LetterCase.of(word) == LetterCase.LOWER ? word : LetterCase.lower(word);
        Set<String> found = new LinkedHashSet<>(ranked(plain, word));
        return found.stream().map(each -> LetterCase.of(word).apply(each)).filter(each -> !each.equals(word)).distinct()
                .limit(most).toList();
    }

    private synchronized List<String> ranked(String plain, String word) {
        List<String> close = new ArrayList<>(near.findReplacements(plain));
        agency.stream().filter(each -> !each.equals(word) && Slip.weight(plain, LetterCase.lower(each)) < Slip.FAR)
                .forEach(close::add);
        if (close.isEmpty()) {
            close.addAll(far.findReplacements(plain));
        }
        List<String> ranked = new ArrayList<>(close.stream().distinct()
                .sorted(Comparator.comparingDouble(each -> cost(plain, each))).toList());
        near.replaceRunOnWords(plain).stream().filter(EnglishDictionary::likelyPair)
                .forEach(pair -> ranked.add(Math.min(ranked.size(), 1), pair));
        return ranked;
    }

    /** Short parts are words only to a dictionary, but for those that stand in every sentence. */
    private static boolean likelyPair(String pair) {
        return Arrays.stream(pair.split(" ")).allMatch(part -> part.length() > 3 || SMALL.contains(part));
    }

    /** How unlikely it is that this was meant: by what was slipped, and by how rare the word is. */
    private double cost(String typed, String meant) {
        int frequency = near.getFrequency(meant);
        double rare = agency.contains(meant) ? 0.3 : 1 - frequency / 26.0;
        double odd = LetterCase.of(meant) == LetterCase.LOWER ? 0 : 0.8;
        return Slip.weight(typed, LetterCase.lower(meant)) + 1.2 * rare + odd;
    }
}
