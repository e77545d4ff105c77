package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Test;

/** The format of the cases is described where they stand. */
final class EarlierSpellingTest {
    private static final Pattern LINE = Pattern.compile("(\\S+) (\\[.*\\]|-) was (\\[.*\\]|-)");

    private static CardDocument card(String key, String value) {
        String line = value.equals("-") ? "" : CaseCard.visible(key + ":" + value.substring(1, value.length() - 1) + "¶");
        return CardDocument.read(new SourceText("---\ntitle: A\n" + line + "series: 510\n---\n\nB: c\n", false));
    }

    private static String said(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException(line);
        }
        CardDocument now = card(parts.group(1), parts.group(2));
        CardDocument then = card(parts.group(1), parts.group(3));
        CardDocument spelled = EarlierSpelling.of(now, parts.group(1), then);
        return line + " => " + (spelled == now ? "as now" : spelled.text().equals(then.text()) ? "as then" : VisibleText.of(spelled.text()))
                + (EarlierSpelling.same(now, then, parts.group(1)) ? ", the same" : "");
    }

    @Test
    void aValueThatSaysWhatItSaidBeforeIsSpelledAsItWas() throws IOException {
        List<String> lines = CaseFile.all("/document/spelled.txt").findFirst().orElseThrow().lines();
        assertEquals(String.join("\n", lines), String.join("\n", lines.stream()
                .map(line -> said(line.replaceFirst(" =>.*", ""))).toList()));
    }
}
