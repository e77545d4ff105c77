package org.cardwright.check;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.document.CourseColons;
import org.cardwright.document.Edit;
import org.cardwright.document.ListSwap;
import org.cardwright.document.Plausible;
import org.cardwright.frontmatter.RubyScalar;
import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.site.CardKeys;
import org.cardwright.text.Span;

/** The fixes of what reading reports. */
final class ReadingFixes {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private ReadingFixes() {}

    static Optional<Answers> of(CardDocument document, Finding finding) {
        return switch (finding.rule()) {
            case "utf8-malformed" -> Optional.of(Answers.review(Answers.edit(Strings.get("fix.windows"),
                    new Edit.SetText(windows(document.text())))));
            case "octal-series" -> Optional.of(Answers.safe(Answers.rereading(Strings.get("fix.octal"),
                    ReadingFixes::decimalSeries)));
            case "courses-text" -> noList(document);
            case "yaml-refused" -> refused(document);
            case "course-mapping" -> mapping(document, finding);
            case "duplicate-key" -> duplicate(document, finding);
            case "body-swapped" -> Optional.of(Answers.ask(
                    swap("fix.swap-body", ListSwap.Where.BODY), swap("fix.swap-front", ListSwap.Where.FRONT_MATTER)));
            case "body-disagrees" -> fromBody(document, finding);
            default -> Optional.empty();
        };
    }

    private static QuickFix.Choice swap(String title, ListSwap.Where where) {
        return new QuickFix.Choice(Strings.get(title), document -> ListSwap.swapped(document, where));
    }

    /** Each byte that is not UTF-8 as the letter that Windows has for it. */
    private static String windows(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            out.append(c >= '\uDC80' && c <= '\uDCFF' && !pair ? new String(new byte[] {(byte) c}, WINDOWS)
                    : String.valueOf(c));
        }
        return out.toString();
    }

    /** Halves of characters become the characters, and what is no number a text in quotes; the rest a person knows. */
    private static Optional<Answers> refused(CardDocument document) {
        Optional<Span> place = new Subject(document, "").refused();
        String value = place.map(span -> span.of(document.text())).orElse("");
        String now = value.startsWith("\"") ? RubyScalar.wholeCharacters(value) : value.matches("[+.:0-9-][^\\s&!\"']*")
                ? ScalarWriter.doubleQuoted(value) : value;
        return value.isEmpty() || now.equals(value) || RubyScalar.hasHalfCharacter(now) ? Optional.empty()
                : Optional.of(Answers.safe(Answers.text(Strings.get(value.startsWith("\"") ? "fix.characters"
                : "fix.quote"), text -> place.get().start() + value.length() > text.length() ? text
                : text.substring(0, place.get().start()) + now + text.substring(place.get().end()))));
    }

    private static String decimalSeries(String text) {
        return text.replaceFirst("(?m)^(" + CardKeys.SERIES + "\\s*:[ \\t]*)0+(?=[0-9])", "$1");
    }

    /** The colon of a title written so that the line stays a text; several colons cannot all be of the title. */
    private static Optional<Answers> mapping(CardDocument document, Finding finding) {
        String text = document.text();
        int start = offset(text, finding);
        String line = text.substring(start, FileLines.end(text, start));
        return CourseColons.written(line).map(written -> Answers.safe(Answers.rereading(Strings.get("fix.colon"),
                now -> now.substring(0, start) + written + now.substring(start + line.length()))));
    }

    /** A placeholder in place of the list says nothing that could be lost. */
    private static Optional<Answers> noList(CardDocument document) {
        return document.card().courses().isEmpty() || Plausible.isPlaceholder(document.card().text(CardField.COURSES))
                ? Optional.of(Answers.safe(Answers.edit(Strings.get("fix.no-courses"),
                new Edit.SetField(document.key(CardField.COURSES), "")))) : Optional.empty();
    }

    private static int offset(String text, Finding finding) {
        int at = 0;
        for (int line = 1; line < finding.position().line(); line++) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + finding.position().column() - 1;
    }

    /** The key's second value; the same value twice can go, of two values a person must choose one. */
    private static Optional<Answers> duplicate(CardDocument document, Finding finding) {
        Subject card = new Subject(document, "");
        int at = offset(document.text(), finding);
        Optional<YamlEntry> second = card.entries().stream().filter(entry -> entry.keySpan().start() == at).findFirst();
        Optional<YamlEntry> first = second.flatMap(found -> card.entries().stream()
                .filter(entry -> sameKey(entry, found)).findFirst());
        if (first.isEmpty() || first.equals(second)) {
            return Optional.empty();
        }
        String text = document.text();
        if (first.get().value().span().of(text).equals(second.get().value().span().of(text))) {
            return Optional.of(Answers.safe(without(Strings.get("fix.remove-line"), second.get())));
        }
        return Optional.of(Answers.ask(
                without(Strings.get("fix.keep", shortened(first.get().value().span().of(text))), second.get()),
                without(Strings.get("fix.keep", shortened(second.get().value().span().of(text))), first.get())));
    }

    private static boolean sameKey(YamlEntry a, YamlEntry b) {
        return CardField.ofKey(a.key()).map(field -> CardField.ofKey(b.key()).equals(Optional.of(field)))
                .orElse(a.key().equals(b.key()));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 59) + "\u2026";
    }

    private static QuickFix.Choice without(String title, YamlEntry entry) {
        return Answers.rereading(title, text -> text.substring(0, entry.lines().start())
                + text.substring(entry.lines().end()));
    }

    /** The front matter's list as the body has it; which of the two is right a person must say. */
    private static Optional<Answers> fromBody(CardDocument document, Finding finding) {
        return finding.field().filter(field -> document.has(field)).flatMap(field -> {
            ItemKind kind = field == CardField.BEHAVIORS ? ItemKind.BEHAVIOR : ItemKind.DEFINITION;
            String list = document.card().levels().stream().flatMap(level -> level.items(kind).stream())
                    .map(HtmlText::fold).collect(Collectors.joining(" ? "));
            return list.isEmpty() ? Optional.empty()
                    : Optional.of(Answers.ask(new QuickFix.Choice(Strings.get("fix.from-body"),
                    now -> now.apply(new Edit.SetField(now.key(field), list)))));
        });
    }
}
