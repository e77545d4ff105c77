package org.cardwright.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.BodyItem;
import org.cardwright.html.BodyLevel;
import org.cardwright.html.BodySection;
import org.cardwright.html.BodyTemplate;
import org.cardwright.html.HtmlText;
import org.cardwright.model.CardField;
import org.cardwright.site.BodyMarks;
import org.cardwright.text.Position;
import org.cardwright.text.Span;

/** Collects what a file says beside what the model of its card holds, so that no text is out of reach of a search. */
final class TextBeside {
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    private static final Pattern TITLE = Pattern.compile(BodyMarks.TITLES_FORM);

    private final Anatomy anatomy;
    private final String text;
    private final List<Span> pieces = new ArrayList<>(0);

    private TextBeside(Anatomy anatomy) {
        this.anatomy = anatomy;
        this.text = anatomy.text();
    }

    /** The lines in the order of the file; most cards have none. */
    static List<FileLine> of(Anatomy anatomy) {
        TextBeside beside = new TextBeside(anatomy);
        beside.frontMatter();
        beside.body();
        return beside.pieces.isEmpty() ? List.of() : beside.lines();
    }

    /** Comments, and values that no field could take: keys given twice, lists where a text belongs. */
    private void frontMatter() {
        Span yaml = anatomy.frontMatter().yaml();
        if (anyOdd()) {
            anatomy.frontMatter().entries().stream().filter(entry -> !held(entry)).map(YamlEntry::lines)
                    .forEach(pieces::add);
        }
        int hash = text.indexOf('#', yaml.start());
        while (hash >= 0 && hash < yaml.end()) {
            // Both fences are lines of their own: a line break stands before the first sign and behind the last.
            Span comment = new Span(hash, text.indexOf('\n', hash));
            boolean found = Character.isWhitespace(text.charAt(hash - 1)) && !said(hash);
            if (found) {
                pieces.add(comment);
            }
            hash = text.indexOf('#', found ? comment.end() : hash + 1);
        }
    }

    private boolean said(int at) {
        return anatomy.frontMatter().entries().stream().anyMatch(entry -> within(entry.value(), at));
    }

    /** Ten thousand cards are read at once, and next to none is odd. */
    private boolean anyOdd() {
        Set<CardField> seen = EnumSet.noneOf(CardField.class);
        for (YamlEntry entry : anatomy.frontMatter().entries()) {
            Optional<CardField> field = CardField.ofKey(entry.key());
            boolean usual = entry.value() instanceof YamlValue.Scalar || field.equals(Optional.of(CardField.COURSES));
            if (field.isPresent() && (!seen.add(field.get()) || !usual)) {
                return true;
            }
        }
        return false;
    }

    private boolean held(YamlEntry entry) {
        Optional<CardField> field = CardField.ofKey(entry.key());
        if (field.isEmpty()) {
            return true;
        }
        boolean used = anatomy.entry(field.get()).filter(entry::equals).isPresent();
        return used && (field.get() == CardField.COURSES || entry.value() instanceof YamlValue.Scalar
                || entry.value() instanceof YamlValue.Alias)
                || !used && anatomy.entry(field.get()).filter(other -> other.key().equals(entry.key())).isEmpty();
    }

    private static boolean within(YamlValue value, int at) {
        return value.span().start() <= at && at < value.span().end()
                && (!(value instanceof YamlValue.Sequence list) || list.flow()
                || list.items().stream().anyMatch(item -> within(item.value(), at)));
    }

    private void body() {
        Span body = new Span(anatomy.bounds().bodyStart(), text.length());
        String competency = HtmlText.fold(anatomy.entry(CardField.COMPETENCY).map(YamlEntry::value)
                .filter(YamlValue.Scalar.class::isInstance).map(value -> ((YamlValue.Scalar) value).text()).orElse(""));
        if (anatomy.body().template() == BodyTemplate.UNKNOWN) {
            pieces.add(body);
        } else if (!anatomy.body().strayText().isEmpty() || !anatomy.body().courses().isEmpty()
                || !allNamed(competency)) {
            List<Span> known = anatomy.body().sections().stream().flatMap(section -> section.levels().stream())
                    .flatMap(level -> Stream.concat(level.outer().filter(outer -> named(level, competency)).stream(),
                    level.items().stream().map(BodyItem::outer))).sorted(Comparator.comparingInt(Span::start)).toList();
            int at = body.start();
            for (Span span : known) {
                if (span.start() > at) {
                    pieces.add(new Span(at, span.start()));
                }
                at = Math.max(at, span.end());
            }
            pieces.add(new Span(at, body.end()));
        }
    }

    private boolean allNamed(String competency) {
        for (BodySection section : anatomy.body().sections()) {
            for (BodyLevel level : section.levels()) {
                if (level.outer().isPresent() && !named(level, competency)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether a heading only repeats the name of the competency. */
    private static boolean named(BodyLevel level, String competency) {
        return !competency.isEmpty() && (level.label().contains(competency) || HtmlText.fold(level.label()).toLowerCase(Locale.ROOT)
                .contains(competency.toLowerCase(Locale.ROOT)));
    }

    private List<FileLine> lines() {
        boolean unknown = anatomy.body().template() == BodyTemplate.UNKNOWN;
        List<FileLine> lines = new ArrayList<>();
        pieces.sort(Comparator.comparingInt(Span::start));
        for (Span piece : pieces) {
            int number = Position.of(text, piece.start()).line();
            for (String line : piece.of(text).split("\r\n|\r|\n", -1)) {
                String source = HtmlText.trim(line);
                String words = words(source);
                boolean title = TITLE.matcher(words.toLowerCase(Locale.ROOT)).matches();
                if (!title && !(words.isEmpty() && !unknown) && !source.isEmpty()) {
                    lines.add(new FileLine(number, words, source));
                }
                number++;
            }
        }
        return List.copyOf(lines);
    }

    private static String words(String html) {
        Matcher tags = TAG.matcher(html);
        String bare = tags.find() ? tags.replaceAll(" ") : html;
        return HtmlText.fold(HtmlText.decode(bare));
    }
}
