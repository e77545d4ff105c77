package org.cardwright.check;

import java.util.Optional;

import org.cardwright.document.Edit;
import org.cardwright.i18n.Strings;
import org.cardwright.model.ItemKind;
import org.cardwright.model.Severity;

/** An item of a list says nothing: two question marks stand together, or an element of the body is empty. */
final class EmptyItemRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("item-empty", Severity.WARNING, "3");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        for (ItemKind kind : ItemKind.values()) {
            String list = card.text(kind.field());
            if (hasEmpty(list)) {
                report.at(this, kind.field()).fix(() -> Answers.safe(Answers.edit(Strings.get("fix.empty-items"),
                        new Edit.SetField(card.document().key(kind.field()), filled(list)))));
            }
        }
        for (int at : card.tags().emptyItems()) {
            report.atOffset(this, at, Optional.empty()).fix(() -> Answers.safe(
                    Answers.text(Strings.get("fix.empty-items"), text -> without(text, at))));
        }
    }

    /**
     * Whether nothing stands between two marks, or before the first, or after the last; a glued mark belongs to its
     * word.
     */
    private static boolean hasEmpty(String list) {
        int last = -1;
        for (int at = list.indexOf('?'); at >= 0; at = list.indexOf('?', at + 1)) {
            boolean ends = at > list.length() - 3 && list.substring(at + 1).isBlank() && at > 0
                    && list.charAt(at - 1) == ' ';
            if (ends || list.substring(last + 1, at).isBlank()) {
                return true;
            }
            last = at;
        }
        return false;
    }

    private static String filled(String list) {
        return list.replaceAll("\\?(\\s*\\?)+", "?").replaceFirst("^\\s*\\?\\s*", "").replaceFirst("\\s\\?\\s*$", "");
    }

    private static String without(String text, int at) {
        int end = text.indexOf('>', text.indexOf("</", at)) + 1;
        return text.substring(0, at) + text.substring(end);
    }
}
