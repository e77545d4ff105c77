package org.cardwright.course;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds texts that are probably meant as one, first by keys on which they collide, then by edit distance. */
final class Alike {
    /** Of longer runs only neighbors in the alphabet are compared, so that the time stays in proportion. */
    private static final int BLOCK = 60;
    private static final int START = 5;
    private static final int SHORT = 5;
    private static final int LETTERS_PER_ERROR = 5;
    private static final Pattern CAMPAIGN = Pattern.compile("(?<=[?&])utm_[^&#]*&?");

    private Alike() {}

    static List<List<Integer>> titles(List<String> titles) {
        List<String> plain = titles.stream().map(Fingerprint::plain).toList();
        UnionFind groups = new UnionFind(titles.size());
        words(plain, groups);
        return groups.joined();
    }

    static List<List<Integer>> providers(List<String> providers) {
        List<String> plain = providers.stream().map(Fingerprint::plain).toList();
        UnionFind groups = new UnionFind(providers.size());
        words(plain, groups);
        List<ProviderNames> names = providers.stream().map(ProviderNames::of).toList();
        IntStream.range(0, providers.size()).forEach(i -> IntStream.range(0, i).forEach(j -> {
            if (sameProvider(names.get(i), names.get(j))) {
                groups.join(i, j);
            }
        }));
        return groups.joined();
    }

    /** One name in common, or one is nothing but an acronym that the other has or abbreviates to. */
    static boolean sameProvider(ProviderNames a, ProviderNames b) {
        return a.names().stream().anyMatch(b.names()::contains)
                || (a.names().isEmpty() || b.names().isEmpty()) && a.acronyms().stream()
                .anyMatch(b.acronyms()::contains);
    }

    /** Links with another scheme, {@code www.}, case, slash or campaign, or with a slip of the pen. */
    static List<List<Integer>> links(List<String> links) {
        List<String> keys = links.stream().map(Alike::linkKey).toList();
        UnionFind groups = new UnionFind(links.size());
        collide(keys, Function.identity(), groups);
        near(keys, groups, (a, b) -> EditDistance.within(a, b, 1));
        return groups.joined();
    }

    private static String linkKey(String link) {
        String bare = LinkForm.of(link)
                .map(form -> form.host().replaceFirst("^www\\.", "") + form.port() + form.pathWithoutSlash()
                + form.rest())
                .orElse(link);
        return CAMPAIGN.matcher(bare).replaceAll("").replaceFirst("[?&#]+$", "").toLowerCase(Locale.ROOT);
    }

    private static void words(List<String> plain, UnionFind groups) {
        collide(plain, Fingerprint::ofWords, groups);
        collide(plain, Fingerprint::ofPairs, groups);
        near(plain, groups, Alike::sameWords);
    }

    /** As many words, each the same but for a slip of the pen; short words that differ are different words. */
    static boolean sameWords(String a, String b) {
        String[] one = a.split(" ");
        String[] other = b.split(" ");
        if (one.length != other.length) {
            return false;
        }
        for (int i = 0; i < one.length; i++) {
            int shorter = Math.min(one[i].length(), other[i].length());
            if (!one[i].equals(other[i]) && (shorter < SHORT
                    || !EditDistance.within(one[i], other[i], shorter / LETTERS_PER_ERROR))) {
                return false;
            }
        }
        return true;
    }

    private static void collide(List<String> texts, Function<String, String> key, UnionFind groups) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isEmpty()) {
                groups.join(i, first.merge(key.apply(texts.get(i)), i, (before, _) -> before));
            }
        }
    }

    /** Compares texts that begin alike, and those that end alike; those with other numbers are never alike. */
    private static void near(List<String> texts, UnionFind groups, BiPredicate<String, String> alike) {
        List<List<String>> numbers = texts.stream().map(Fingerprint::numbers).toList();
        near(texts, numbers, groups, alike, text -> text);
        near(texts, numbers, groups, alike, text -> new StringBuilder(text).reverse().toString());
    }

    private static void near(List<String> texts, List<List<String>> numbers, UnionFind groups, BiPredicate<String,
            String> alike,
            UnaryOperator<String> key) {
        List<String> keys = texts.stream().map(key).toList();
        List<Integer> order = IntStream.range(0, texts.size()).boxed().sorted(Comparator.comparing(keys::get)).toList();
        for (int i = 0; i < order.size(); i++) {
            int one = order.get(i);
            String start = start(keys.get(one));
            for (int j = i + 1; j < Math.min(order.size(), i + BLOCK); j++) {
                int other = order.get(j);
                if (!keys.get(other).startsWith(start)) {
                    break;
                }
                if (numbers.get(one).equals(numbers.get(other)) && alike.test(texts.get(one), texts.get(other))) {
                    groups.join(one, other);
                }
            }
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(START, text.length()));
    }
}
