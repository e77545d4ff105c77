package org.cardwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class EnteredTextsTest {
    private final Map<List<Object>, Map<String, List<String>>> kept = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private String name;
    private String title;

    /** The dialog opens with what it has without a person. */
    private EnteredTexts open(String about) {
        name = "usual";
        title = "";
        EnteredTexts texts = new EnteredTexts(kept, List.of("dialog", about), there -> told.add(there ? "restored" : "fresh"))
                .add("name", () -> List.of(name), now -> name = now.getFirst())
                .add("title", () -> List.of(title), now -> title = now.getFirst())
                .onChange(() -> told.add(name + "/" + title));
        texts.begin();
        return texts;
    }

    @Test
    void whatWasChangedIsThereAgainUntilItIsDone() {
        EnteredTexts first = open("a");
        title = "Typed";
        first.end(false);
        title = "Since then";
        first.end(false);
        assertEquals(Map.of(List.of("dialog", "a"), Map.of("title", List.of("Typed"))), kept);
        open("b").end(false);
        EnteredTexts again = open("a");
        assertEquals("usual/Typed", name + "/" + title);
        again.end(true);
        assertEquals(Map.of(), kept);
        assertEquals(List.of("fresh", "fresh", "usual/Typed", "restored"), told);
    }

    @Test
    void allOfItCanBeTakenAway() {
        EnteredTexts first = open("a");
        name = "other";
        first.end(false);
        EnteredTexts again = open("a");
        again.startOver();
        assertEquals("usual/", name + "/" + title);
        again.end(false);
        assertEquals(Map.of(), kept);
        assertEquals("fresh", told.getLast());
    }
}
