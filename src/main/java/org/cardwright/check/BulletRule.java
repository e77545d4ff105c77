package org.cardwright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.Severity;

/** An item begins with a bullet, which the page already shows, or a bullet within it separates what were two items. */
final class BulletRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("item-bullet", Severity.WARNING, "3");
    /** Bullets as they are, and what Word writes for them in fonts of symbols. */
    private static final String SIGNS = "\u2022\u2023\u25AA\u25AB\u25CF\u25CB\u25E6\u25A0\u25A1\u2043\u2219\u27A2\u25B6\u25B8"
            + "\u25BA\u25C6\u25FE\u2756\u27A4\uF000-\uF0FF";
    private static final Pattern START = Pattern.compile(
            "\\s*(?:(?:[" + SIGNS + "\u00B7]\\s*)+|[*o\u2013\u2014-]\\s+)(?=\\S)");
    private static final Pattern INSIDE = Pattern.compile(
            "\\s*[" + SIGNS + "]\\s+(?=\\S)|\\s+[" + SIGNS + "](?=\\S)|\\s+\u00B7\\s+(?=\\S)|\\s*[\uF000-\uF0FF]\\s*");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        Items.each(card.card(), (kind, level, index, text) -> {
            String rest = mayBegin(text) ? withoutStart(text) : text;
            boolean begins = rest.length() < text.length();
            boolean parts = card.letters().odd() && isOdd(rest) && INSIDE.matcher(rest).find();
            if (begins || parts) {
                report.atItem(this, kind, level, index, parts ? 1 : 0).fix(() -> parts
                        ? Answers.ask(split(kind, level, index, rest), without(kind, level, index, rest))
                        : Answers.safe(new Choice(Strings.get("fix.bullet"),
                        document -> document.apply(new Edit.SetItem(kind, level, index, rest)))));
            }
        });
    }

    /** Whether an item may begin with a bullet: nearly all begin with a capital letter. */
    private static boolean mayBegin(String text) {
        return text.isEmpty() || text.charAt(0) < 'A' || text.charAt(0) > 'Z';
    }

    private static String withoutStart(String text) {
        Matcher start = START.matcher(text);
        return start.lookingAt() ? text.substring(start.end()) : text;
    }

    /** Whether a text has a letter that may be a bullet within it. */
    private static boolean isOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u00B7') {
                return true;
            }
        }
        return false;
    }

    private static Choice split(ItemKind kind, int level, int index, String text) {
        List<String> items = new ArrayList<>(INSIDE.splitAsStream(text).map(String::strip)
                .filter(item -> !item.isEmpty()).toList());
        return new Choice(Strings.get("fix.bullet.split", items.size()), document -> set(document, kind, level, index,
                items));
    }

    private static Choice without(ItemKind kind, int level, int index, String text) {
        return new Choice(Strings.get("fix.bullet.blank"), document -> set(document, kind, level, index,
                List.of(INSIDE.matcher(text).replaceAll(" ").strip())));
    }

    private static CardDocument set(CardDocument document, ItemKind kind, int level, int index, List<String> items)
            throws EditRefusedException {
        CardDocument now = document.apply(new Edit.SetItem(kind, level, index, items.getFirst()));
        for (int i = 1; i < items.size(); i++) {
            now = now.apply(new Edit.AddItem(kind, level, index + i, items.get(i)));
        }
        return now;
    }
}
