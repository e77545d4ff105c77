package org.cardwright.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.check.QuickFix.Choice;
import org.cardwright.i18n.Strings;

/** Corrections of keys. */
final class KeyFixes {
    private KeyFixes() {}

    /** Writes a key in another spelling; its value stays. */
    static Choice rename(String key, String newKey) {
        return Answers.rereading(Strings.get("fix.rename", key, newKey), text -> renamed(text, key, newKey));
    }

    private static String renamed(String text, String key, String newKey) {
        Matcher line = Pattern.compile("(?m)^" + Pattern.quote(key) + "(?=\\s*:)").matcher(text);
        return line.find() ? text.substring(0, line.start()) + newKey + text.substring(line.end()) : text;
    }
}
