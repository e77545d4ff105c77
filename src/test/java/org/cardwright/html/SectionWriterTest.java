package org.cardwright.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.fixtures.VisibleText;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;
import org.cardwright.text.SplicePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What a section is to hold is written as {@code 1: #0, new, #2=changed; 3: #1}: behind the number of each level its
 * items, new ones or old ones by their index, or {@code -} for items without a heading.
 */
final class SectionWriterTest {
    private static String text(String visible) {
        return SourceText.decode(VisibleText.bytes(visible)).text();
    }

    private static List<NewLevel> wanted(String wanted, BodySection section) {
        List<NewLevel> levels = new ArrayList<>();
        for (String level : wanted.split("; ?")) {
            boolean headed = !level.startsWith("-");
            int number = headed ? level.charAt(0) - '0' : 0;
            Optional<BodyLevel> old = section.levels().stream().filter(found -> headed ? found.number() == number
                    : found.outer().isEmpty()).findFirst();
            List<NewLevel.NewItem> items = new ArrayList<>();
            for (String item : level.substring(2).isBlank() ? new String[0] : level.substring(2).strip().split(", ")) {
                items.add(item(item, section.items().toList()));
            }
            levels.add(new NewLevel(old, number, headed, items));
        }
        return levels;
    }

    private static NewLevel.NewItem item(String item, List<BodyItem> old) {
        if (!item.startsWith("#")) {
            return new NewLevel.NewItem(Optional.empty(), item, true);
        }
        BodyItem from = old.get(item.charAt(1) - '0');
        return item.length() == 2 ? new NewLevel.NewItem(Optional.of(from), from.text(), false)
                : new NewLevel.NewItem(Optional.of(from), item.substring(3), true);
    }

    private static List<String> said(BodySection section) {
        return section.levels().stream().map(level -> level.number() + " " + level.items().stream().map(BodyItem::text)
                .toList()).toList();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/html/sections.txt", delimiterString = " | ", quoteCharacter = '`', maxCharsPerColumn = 2000)
    void aSectionHoldsWhatIsWantedAndTheRestKeepsItsSpelling(String visible, String wanted, String written) {
        String file = text(visible);
        Body body = Body.read(file, 0);
        BodySection section = body.section(ItemKind.BEHAVIOR).orElseThrow();
        List<NewLevel> levels = wanted(wanted, section);
        String after = new SplicePlan().add(new SectionWriter(file, body.template(), section,
                body.section(ItemKind.DEFINITION), "A & B").write(levels)).applyTo(file);
        assertEquals(written, VisibleText.of(after));
        assertEquals(levels.stream().map(level -> (level.headed() ? level.number() : 0) + " " + level.items().stream()
                .map(NewLevel.NewItem::text).toList()).toList(), said(Body.read(after, 0).section(ItemKind.BEHAVIOR).orElseThrow()));
    }
}
