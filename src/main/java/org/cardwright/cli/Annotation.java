package org.cardwright.cli;

import org.cardwright.model.Finding;

/** Writes a finding as the commands of GitHub Actions that show it beside a line of a pull request. */
final class Annotation {
    private Annotation() {}

    /** One line, without its end. {@code file} is relative to the checkout, where the job runs. */
    static String of(String file, Finding finding) {
        String kind = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
        return "::" + kind + " file=" + value(file) + ",line=" + finding.position().line() + ",col="
                + finding.position().column() + ",title=" + value(finding.rule()) + "::" + text(finding.message());
    }

    /** A line break would end the command. */
    private static String text(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String value(String words) {
        return text(words).replace(":", "%3A").replace(",", "%2C");
    }
}
