package org.cardwright.help;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cardwright.text.Folding;

/** All pages of the help: those of the guide, of the texts it refers to, and one for each kind of problem. */
public final class HelpBook {
    /** The page that leads to all others. */
    public static final String CONTENTS = "contents";

    private final Map<String, HelpPage> pages;

    HelpBook(List<HelpPage> pages) {
        this.pages = pages.stream().collect(Collectors.toMap(HelpPage::anchor, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException("two pages: " + one.anchor());
        }, LinkedHashMap::new));
    }

    /** Reads what came with the program, which takes a moment. */
    public static HelpBook read() {
        return new HelpBook(new HelpReader().pages());
    }

    /** The page of an anchor. */
    public Optional<HelpPage> page(String anchor) {
        return Optional.ofNullable(pages.get(anchor));
    }

    /** In the order of the contents. */
    public List<HelpPage> pages() {
        return List.copyOf(pages.values());
    }

    /** The pages that contain all words: first those with them in their title, then by how often the words occur, kinds of problems after others. */
    public List<HelpPage> find(String typed) {
        List<String> words = Folding.words(typed);
        return words.isEmpty() ? List.of() : pages.values().stream()
                .filter(page -> !page.anchor().equals(CONTENTS) && words.stream().allMatch(page.words()::contains))
                .sorted(Comparator.comparingInt((HelpPage page) -> -rank(page, words))).toList();
    }

    private static int rank(HelpPage page, List<String> words) {
        String title = Folding.readable(page.title());
        long inTitle = words.stream().filter(title::contains).count();
        boolean starts = title.startsWith(words.getFirst());
        int often = words.stream().mapToInt(word -> page.words().split(Pattern.quote(word), -1).length - 1).sum();
        boolean whole = title.equals(String.join(" ", words));
        return (int) inTitle * 1000 + (whole ? 2000 : starts ? 500 : 0) + Math.min(often, 100) - (page.ofRule() ? 600 : 0);
    }
}
