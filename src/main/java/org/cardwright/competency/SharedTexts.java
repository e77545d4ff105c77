package org.cardwright.competency;

import java.util.List;

import org.cardwright.html.HtmlText;

/** Compares texts as people read them. */
final class SharedTexts {
    private SharedTexts() {}

    static boolean same(String a, String b) {
        return a.equals(b) || HtmlText.fold(a).equals(HtmlText.fold(b));
    }

    static boolean same(List<String> a, List<String> b) {
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean holds(List<String> texts, String text) {
        return indexOf(texts, text) >= 0;
    }

    static int indexOf(List<String> texts, String text) {
        for (int i = 0; i < texts.size(); i++) {
            if (same(texts.get(i), text)) {
                return i;
            }
        }
        return -1;
    }
}
