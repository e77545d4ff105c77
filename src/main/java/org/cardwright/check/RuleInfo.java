package org.cardwright.check;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/**
 * What a rule is, for the people who read its findings.
 *
 * @param id the stable name, as in settings and on the command line
 * @param severity how much a finding matters where the folder does not grade it otherwise
 * @param title what it is about in a few words, such as "Title does not follow"
 * @param explanation what goes wrong on the site
 * @param howToFix what to do about it
 * @param section where the notes on the card format speak of it, such as {@code 6.6}
 */
public record RuleInfo(
        String id, Severity severity, String title, String explanation, String howToFix, String section) {
    static RuleInfo of(String id, Severity severity, String section) {
        return new RuleInfo(id, severity, Strings.get("rule." + id + ".title"),
                Strings.get("rule." + id + ".why"), Strings.get("rule." + id + ".how"), section);
    }
}
