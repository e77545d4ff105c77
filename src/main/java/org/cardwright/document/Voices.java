package org.cardwright.document;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.Groups;
import org.cardwright.site.SiteNames;

/**
 * What the fields of a card say of the same things: a title names the career level as the field of that name does, and
 * so do the GS level, the permalink, and the filters. Where they disagree, one of them is wrong, and which one only a
 * person knows; where they say the same in other words, that is mere form.
 */
final class Voices {
    /** Something that several fields of a card say, with the field that is its source. */
    enum Fact {
        SERIES(CardField.SERIES),
        SERIES_TITLE(CardField.JOB_SERIES_TITLE),
        CAREER(CardField.CAREER_LEVEL),
        COMPETENCY(CardField.COMPETENCY),
        GROUP(CardField.GROUP);

        private final CardField source;

        Fact(CardField source) {
            this.source = source;
        }

        CardField source() {
            return source;
        }
    }

    private static final Pattern TITLE = Pattern.compile(SiteNames.TITLE_FORM);
    private static final Pattern JOB_SERIES = Pattern.compile(SiteNames.JOB_SERIES_FORM);
    private static final Pattern PERMALINK = Pattern.compile(SiteNames.PERMALINK_WORDS);
    private static final Pattern FILTERS = Pattern.compile(SiteNames.FILTERS_FORM);
    private static final Pattern OTHER_SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ZEROS = Pattern.compile("(?<![\\p{L}\\p{N}])0+(?=[0-9])");

    private final Map<Fact, Map<CardField, String>> said = new EnumMap<>(Fact.class);

    private Voices() {
        for (Fact fact : Fact.values()) {
            said.put(fact, new EnumMap<>(CardField.class));
        }
    }

    static Voices of(Card card) {
        Voices voices = new Voices();
        for (Fact fact : Fact.values()) {
            voices.say(fact, fact.source(), card.text(fact.source()));
        }
        Grades.career(card.text(CardField.LEVEL))
                .ifPresent(level -> voices.say(Fact.CAREER, CardField.LEVEL, level.label()));
        voices.jobSeries(card);
        voices.title(card);
        voices.permalink(card);
        voices.filters(card);
        return voices;
    }

    /** What two spellings of the same are compared by: letters and numbers, whatever stands between them. */
    static String folded(String text) {
        String plain = HtmlText.decode(text).toLowerCase(Locale.ROOT);
        return ZEROS.matcher(OTHER_SIGNS.matcher(plain).replaceAll(" ").strip()).replaceAll("");
    }

    private void say(Fact fact, CardField field, String text) {
        if (!text.isEmpty() && !Plausible.isBroken(text)) {
            said.get(fact).put(field, text);
        }
    }

    private void jobSeries(Card card) {
        Matcher form = JOB_SERIES.matcher(card.text(CardField.JOB_SERIES));
        if (form.matches()) {
            say(Fact.SERIES, CardField.JOB_SERIES, form.group(1));
            say(Fact.SERIES_TITLE, CardField.JOB_SERIES, form.group(2));
        }
    }

    private void title(Card card) {
        Matcher form = TITLE.matcher(card.text(CardField.TITLE));
        if (form.matches()) {
            say(Fact.SERIES, CardField.TITLE, form.group(1));
            say(Fact.SERIES_TITLE, CardField.TITLE, form.group(2));
            say(Fact.CAREER, CardField.TITLE, form.group(3));
            say(Fact.COMPETENCY, CardField.TITLE, form.group(4));
        }
    }

    private void permalink(Card card) {
        Matcher form = PERMALINK.matcher(card.text(CardField.PERMALINK));
        if (form.matches()) {
            say(Fact.SERIES, CardField.PERMALINK, form.group(1));
            say(Fact.COMPETENCY, CardField.PERMALINK, form.group(2));
            say(Fact.CAREER, CardField.PERMALINK, form.group(3));
        }
    }

    private void filters(Card card) {
        Matcher form = FILTERS.matcher(card.text(CardField.FILTERS));
        if (form.matches()) {
            String name = form.group(1);
            Optional<String> group = Groups.ALL.stream().filter(known -> name.startsWith(known + "-")).findFirst();
            group.ifPresent(known -> say(Fact.GROUP, CardField.FILTERS, known));
            say(Fact.COMPETENCY, CardField.FILTERS, group.map(known -> name.substring(known.length() + 1)).orElse(name));
            Grades.career(form.group(2)).map(CareerLevel::label)
                    .ifPresent(career -> say(Fact.CAREER, CardField.FILTERS, career));
            say(Fact.SERIES, CardField.FILTERS, form.group(3));
        }
    }

    /** What a field says of a fact, if it does. */
    Optional<String> of(Fact fact, CardField field) {
        return Optional.ofNullable(said.get(fact).get(field));
    }

    /** How many other fields say of a fact what a field does. */
    long agreeing(Fact fact, CardField field, CardField except) {
        return others(fact, field, except, true);
    }

    /** How many other fields say something else of a fact than a field does. */
    long against(Fact fact, CardField field, CardField except) {
        return others(fact, field, except, false);
    }

    private long others(Fact fact, CardField field, CardField except, boolean same) {
        Optional<String> mine = of(fact, field).map(Voices::folded);
        return mine.isEmpty() ? 0 : said.get(fact).entrySet().stream()
                .filter(voice -> voice.getKey() != field && voice.getKey() != except)
                .filter(voice -> folded(voice.getValue()).equals(mine.get()) == same).count();
    }

    /** What a field says otherwise than the sources do. */
    Set<Fact> contradicted(CardField field) {
        Set<Fact> facts = EnumSet.noneOf(Fact.class);
        for (Fact fact : Fact.values()) {
            Optional<String> source = of(fact, fact.source()).map(Voices::folded);
            if (fact.source() != field && source.isPresent()
                    && of(fact, field).map(Voices::folded).filter(text -> !text.equals(source.get())).isPresent()) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /**
     * What other fields say of the fact that a field is the source of, the commonest first. Addresses and filters spell
     * names in a way of their own.
     */
    List<String> elsewhere(CardField source) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Fact fact : Fact.values()) {
            said.get(fact).forEach((field, text) -> {
                boolean spelled = field == CardField.TITLE || field == CardField.JOB_SERIES || fact == Fact.SERIES;
                if (fact.source() == source && field != source && spelled) {
                    counts.merge(text, 1, Integer::sum);
                }
            });
        }
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }
}
