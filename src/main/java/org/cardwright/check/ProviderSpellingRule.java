package org.cardwright.check;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Course;
import org.cardwright.model.CourseText;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;

/**
 * One provider of courses is written in several ways, so that lists by provider show it several times (format notes,
 * 4).
 */
final class ProviderSpellingRule implements FolderRule {
    private static final RuleInfo INFO = RuleInfo.of("provider-spellings", Severity.INFO, "4");
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\s*\\([^)]*\\)");

    /** A few providers stand on thousands of cards. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();
    private static final int MAX_KNOWN = 5_000;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Fact> facts(CardDocument document) {
        return document.card().courses().stream().map(Course::provider).filter(provider -> !provider.isEmpty())
                .distinct()
                .map(provider -> new Fact(initials(provider), provider)).toList();
    }

    /** What an abbreviation and the name that it stands for share. */
    private static String initials(String provider) {
        if (isAbbreviation(provider)) {
            return provider;
        }
        return KNOWN.size() > MAX_KNOWN ? lettersOf(provider)
                : KNOWN.computeIfAbsent(provider, ProviderSpellingRule::lettersOf);
    }

    private static String lettersOf(String provider) {
        StringBuilder out = new StringBuilder();
        WORD_BREAK.splitAsStream(bare(provider)).filter(word -> !word.isEmpty() && !isSmall(word))
                .forEach(word -> out.append(word.charAt(0)));
        return out.toString().toUpperCase(Locale.ROOT);
    }

    private static boolean isSmall(String word) {
        return word.equals("of") || word.equals("the") || word.equals("and") || word.equals("for");
    }

    private static boolean isAbbreviation(String provider) {
        return provider.length() >= 2 && provider.length() <= 6 && provider.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String bare(String provider) {
        return IN_PARENTHESES.matcher(provider).replaceAll("");
    }

    private static String name(Object provider) {
        return WORD_BREAK.matcher(bare((String) provider)).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** The spelling that should stand there. */
    @Override
    public Object verdict(FactGroup group, Object value) {
        return same(group, value).getFirst();
    }

    private static List<String> same(FactGroup group, Object value) {
        return group.alike((String) value, provider -> spellings(group, provider));
    }

    @Override
    public Optional<String> message(CardId id, Fact fact, FactGroup group) {
        return Optional.of(same(group, fact.value()).getFirst()).filter(usual -> !usual.equals(fact.value()))
                .map(usual -> Strings.get("rule.provider-spellings", fact.value(), usual));
    }

    @Override
    public CardField field() {
        return CardField.COURSES;
    }

    /** The first of its courses. */
    @Override
    public Position place(Subject card, Fact fact) {
        List<Course> courses = card.card().courses();
        return card.places().ofCourse(IntStream.range(0, courses.size())
                .filter(i -> courses.get(i).provider().equals(fact.value())).findFirst().orElseThrow());
    }

    @Override
    public Optional<Answers> answers(Subject card, Fact fact, FactGroup group) {
        return Optional.of(answers(same(group, fact.value()), (String) fact.value()));
    }

    /** The spellings of one provider; an abbreviation that could stand for two names stands for itself. */
    private static List<String> spellings(FactGroup group, String provider) {
        List<String> all = group.values().stream().map(value -> (String) value.value()).toList();
        List<String> names = all.stream().filter(each -> !isAbbreviation(each)).map(ProviderSpellingRule::name)
                .distinct().toList();
        return all.stream().filter(each -> names.size() <= 1 || !isAbbreviation(each) && !isAbbreviation(provider)
                && name(each).equals(name(provider)) || each.equals(provider)).toList();
    }

    private static Answers answers(List<String> spellings, String provider) {
        return Answers.ask(spellings.stream().filter(each -> !each.equals(provider))
                .map(each -> new QuickFix.Choice(Strings.get("fix.provider", each),
                document -> written(document, provider, each))).toList());
    }

    private static CardDocument written(CardDocument document, String provider, String other)
            throws EditRefusedException {
        CardDocument now = document;
        for (int i = 0; i < document.card().courses().size(); i++) {
            CourseText course = document.card().courses().get(i).text();
            if (course.provider().equals(provider)) {
                now = now.apply(new Edit.SetCourse(i, new CourseText(course.title(), other, course.url())));
            }
        }
        return now;
    }
}
