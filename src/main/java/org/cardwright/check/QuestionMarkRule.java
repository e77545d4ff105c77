package org.cardwright.check;


import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.Edit;
import org.cardwright.html.HtmlText;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.Severity;

/** The site separates items at question marks, so that one within an item cuts it in two (format notes, 3). */
final class QuestionMarkRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("item-question-mark", Severity.WARNING, "3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        boolean[] stained = new boolean[1];
        Items.each(card.card(), (kind, level, index, text) -> {
            if (text.indexOf('?') >= 0) {
                stained[0] = true;
                report.atItem(this, kind, level, index).fix(() -> answers(kind, level, index, text));
            }
        });
        for (ItemKind kind : ItemKind.values()) {
            String list = card.text(kind.field());
            if (!stained[0] && isGlued(list)) {
                report.at(this, kind.field()).fix(() -> Answers.safe(Answers.edit(Strings.get("fix.unglue"),
                        new Edit.SetField(
                        card.document().key(kind.field()), list.replaceAll("([^\\s?])\\?(?=\\s)", "$1 ?")
                                .replaceAll("([^\\s?])\\?$", "$1")))));
            }
        }
    }

    private static boolean isGlued(String list) {
        for (int at = list.indexOf('?', 1); at > 0; at = list.indexOf('?', at + 1)) {
            char before = list.charAt(at - 1);
            boolean ends = at + 1 == list.length() || list.charAt(at + 1) <= ' ';
            if (ends && before > ' ' && before != '?') {
                return true;
            }
        }
        return false;
    }

    /** At the end of a statement it is a stain; within, the text may be a question or two statements. */
    private static Answers answers(ItemKind kind, int level, int index, String text) {
        String clean = HtmlText.fold(text.replace("?", ""));
        Choice remove = Answers.edit(Strings.get("fix.question-mark", clean),
                new Edit.SetItem(kind, level, index, clean));
        return text.indexOf('?') == text.length() - 1 ? Answers.safe(remove) : Answers.ask(remove);
    }
}
