package org.cardwright.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Severity;

/** UTF-8 was once read as Windows text and saved again: two or three odd letters stand for one. */
final class MojibakeRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("mojibake", Severity.WARNING, "2");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern RUN = Pattern.compile("[\u00C2\u00C3\u00C5\u00E2\u00EF\u00F0]"
            + "[\u0080-\u00BF\u20AC\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u017D"
            + "\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u017E\u0178]{1,3}");

    @Override
    public void check(Subject card, Report report) {
        if (!card.letters().odd() || !mayHaveRun(card.file())) {
            return;
        }
        Matcher run = RUN.matcher(card.file());
        for (int from = 0; run.find(from); from = run.end()) {
            Optional<String> meant = meant(run.group());
            if (meant.isPresent()) {
                int at = run.start();
                report.atOffset(this, at, FileLines.field(card, at), run.group(), meant.get()).fix(() -> Answers.safe(
                        FileLines.onLine(Strings.get("fix.mojibake"), at, MojibakeRule::repaired, false)));
            }
        }
    }

    private static boolean mayHaveRun(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' && "\u00C2\u00C3\u00C5\u00E2\u00EF\u00F0".indexOf(c) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String repaired(String line) {
        return RUN.matcher(line).replaceAll(match -> Matcher.quoteReplacement(meant(match.group())
                .orElse(match.group())));
    }

    /** The text that these letters are the bytes of, where they are the bytes of any. */
    private static Optional<String> meant(String letters) {
        ByteBuffer bytes = ByteBuffer.allocate(letters.length());
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            bytes.put(c < 0x100 ? (byte) c : letters.substring(i, i + 1).getBytes(WINDOWS)[0]);
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
