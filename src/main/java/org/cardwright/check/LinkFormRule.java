package org.cardwright.check;

import java.util.regex.Pattern;

import org.cardwright.model.Severity;

/** A link is a web address: http or https, a host, no blanks. */
final class LinkFormRule implements Rule {
    @Override
    public String id() {
        return "link-malformed";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    private static final Pattern WEB = Pattern.compile("https?://[^\\s/]+\\S*", Pattern.CASE_INSENSITIVE);

    @Override
    public void check(Subject card, Report report) {
        for (int i = 0; i < card.card().courses().size(); i++) {
            String url = card.card().courses().get(i).url();
            if (!url.isEmpty() && !WEB.matcher(url).matches()) {
                report.atCourse(this, i);
            }
        }
    }
}
