package org.cardwright.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class SourceWriterRandomTest {
    @Test
    void whateverIsEditedIsWrittenOrNamed() {
        Map<String, Integer> reasons = new TreeMap<>();
        int written = 0;
        for (int seed = Integer.getInteger("from", 0); seed < Integer.getInteger("rounds", 300); seed++) {
            EditedSite site = EditedSite.of(SourceSamples.small(seed % 10));
            RandomEdits edits = new RandomEdits(seed, site);
            List<String> done = new ArrayList<>();
            for (int i = 0; i <= seed % 3; i++) {
                done.add(edits.make());
            }
            Map<String, String> answers = new HashMap<>();
            Random random = new Random(seed);
            site.write().questions().forEach(question -> answers.put(question.id(), question.answers()
                    .get(random.nextInt(question.answers().size())).id()));
            SourceWriting writing = site.write(answers);
            written += writing.written().size();
            for (SourceWriting.Refused refused : writing.refused()) {
                String reason = refused.difference().kind() + ": " + refused.reason();
                if (Boolean.getBoolean("show") && reason.contains("The sources cannot say this")) {
                    System.out.println(seed + " " + done.stream().map(text -> text.substring(0, Math.min(230, text.length()))).toList() + "\n   " + refused.difference().id().replace('\n', '~') + " " + refused.reason());
                }
                reasons.merge(reason.replaceAll("\".*?\"|\\d{4}-.*?\\.md", "X"), 1, Integer::sum);
            }
            Set<SourceDifference> named = writing.refused().stream().map(SourceWriting.Refused::difference)
                    .collect(Collectors.toSet());
            writing.open(answers).forEach(question -> named.addAll(question.about()));
            List<SourceDifference> lost = site.compare().differences().stream().filter(each -> !named.contains(each)
                    && !writing.written().contains(each)).toList();
            assertEquals(List.of(), lost, seed + " " + done);
            Set<String> touched = site.compare().differences().stream().map(SourceDifference::file)
                    .collect(Collectors.toSet());
            Map<String, String> before = site.made.cards().stream().collect(Collectors.toMap(GeneratedCard::file,
                    GeneratedCard::text, (_, last) -> last));
            List<String> changed = writing.after().site().cards().stream().filter(card ->
                    !card.text().equals(before.get(card.file()))).map(GeneratedCard::file)
                    .filter(file -> !touched.contains(file) && !writing.along().contains(file)
                            && !writing.files().containsValue(file)).toList();
            assertEquals(List.of(), changed, seed + " " + done);
        }
        reasons.forEach((reason, count) -> System.out.println(count + "  " + reason));
        System.out.println(written + " written");
    }
}
