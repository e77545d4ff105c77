package org.cardwright.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.document.CardDocument;
import org.cardwright.document.Edit;
import org.cardwright.document.EditRefusedException;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;

/** Corrections of keys. */
final class KeyFixes {
    private KeyFixes() {}

    /** Writes a key in another spelling; its value stays. */
    static Choice rename(String key, String newKey) {
        return Answers.rereading(Strings.get("fix.rename", key, newKey), text -> renamed(text, key, newKey));
    }

    /** Removes a key with its value; refused unless all else stays. */
    static Choice remove(String key) {
        return new Choice(Strings.get("fix.remove-key", key), document -> {
            Matcher entry = Pattern.compile("(?m)^" + Pattern.quote(key) + "\\s*:.*\\R(?:(?:[ \\t]+\\S.*|- .*)\\R)*")
                    .matcher(document.text());
            CardDocument after = entry.find() ? document.apply(new Edit.SetText(document.text()
                    .substring(0, entry.start()) + document.text().substring(entry.end()))) : document;
            Card old = document.card();
            Card without = new Card(old.fields(), old.levels(), old.unassignedBehaviors(),
                    old.unassignedDefinitions(), old.courses(),
                    old.others().stream().filter(other -> !other.key().equals(key)).toList());
            if (!after.readable() || !after.card().equals(without)) {
                throw new EditRefusedException(Strings.get("fix.not-proven"));
            }
            return after;
        });
    }

    private static String renamed(String text, String key, String newKey) {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(key) + "(?=\\s*:)").matcher(text);
        return line.find() ? text.substring(0, line.start()) + newKey + text.substring(line.end()) : text;
    }
}
