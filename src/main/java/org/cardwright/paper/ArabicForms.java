package org.cardwright.paper;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The forms that Arabic letters have where they join; read from the names that Unicode gives them. */
final class ArabicForms {
    /** The forms of a letter, or of a lam with its alef, by {@link #NAMES}. */
    private static final Map<String, char[]> FORMS = new HashMap<>();
    private static final String[] NAMES = {" ISOLATED FORM", " FINAL FORM", " INITIAL FORM", " MEDIAL FORM"};
    private static final int BEFORE = 1;
    private static final int AFTER = 2;
    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';

    static {
        for (char c = '\uFB50'; c <= '\uFEFC'; c++) {
            String name = Objects.toString(Character.getName(c), "");
            String letters = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
            for (int form = 0; form < NAMES.length; form++) {
                if (name.endsWith(NAMES[form]) && (letters.length() == 1 || letters.length() == 2 && c >= '\uFEF5')) {
                    FORMS.computeIfAbsent(letters, _ -> new char[NAMES.length])[form] = c;
                }
            }
        }
    }

    private ArabicForms() {}

    static boolean isForm(int letter) {
        return letter >= 0xFB50 && letter <= 0xFDFF || letter >= 0xFE70 && letter <= 0xFEFC;
    }

    /** The text with each letter in the form that it has between its neighbors. */
    static String joined(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isMark(c)) {
                out.append(c);
                continue;
            }
            boolean ligature = c == LAM && i + 1 < text.length() && FORMS.containsKey(text.substring(i, i + 2));
            char[] forms = FORMS.getOrDefault(ligature ? text.substring(i, i + 2) : String.valueOf(c), new char[NAMES.length]);
            i += ligature ? 1 : 0;
            boolean before = open && joins(forms, c, BEFORE);
            open = joins(forms, c, AFTER);
            boolean after = open && joins(next(text, i + 1));
            char form = forms[(before ? BEFORE : 0) + (after ? AFTER : 0)];
            out.append(form == 0 ? String.valueOf(c) : String.valueOf(form));
        }
        return out.toString();
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a letter joins the one on that side, as the forms that it has tell. */
    private static boolean joins(char[] forms, char letter, int side) {
        return letter == TATWEEL || forms[side] != 0 || forms[BEFORE + AFTER] != 0;
    }

    private static boolean joins(char next) {
        return joins(FORMS.getOrDefault(String.valueOf(next), new char[NAMES.length]), next, BEFORE);
    }

    /** The next letter from there on; nothing at the end. */
    private static char next(String text, int from) {
        int at = from;
        while (at < text.length() && isMark(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }
}
