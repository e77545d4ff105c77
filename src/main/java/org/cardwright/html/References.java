package org.cardwright.html;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.Collectors;

/** Tells where a character reference may begin; the parser has the last word, but asking it takes far longer. */
final class References {
    /** The beginnings of all names that are references also without a semicolon; addresses hold many others. */
    private static final BitSet STARTS = Arrays.stream(("AE AM Aa Ac Ag Ar At Au CO Cc ET Ea Ec Eg Eu GT Ia Ic Ig Iu LT "
            + "Nt Oa Oc Og Os Ot Ou QU RE TH Ua Uc Ug Uu Ya aa ac ae ag am ar at au br cc ce co cu de di ea ec eg et eu "
            + "fr gt ia ic ie ig iq iu la lt ma mi nb no nt oa oc og or os ot ou pa pl po qu ra re se sh su sz th ti ua "
            + "uc ug um uu ya ye yu").split(" ")).map(start -> place(start.charAt(0), start.charAt(1)))
            .collect(Collectors.collectingAndThen(Collectors.toList(), places -> {
                BitSet starts = new BitSet();
                places.forEach(starts::set);
                return starts;
            }));

    private References() {}

    private static int place(char first, char second) {
        return first << 7 | second;
    }

    /** Whether a text may hold a reference: most ampersands on cards are only themselves. */
    static boolean mayStandIn(String text) {
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            if (mayStartAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the ampersand at this place may begin a reference. */
    static boolean mayStartAt(String text, int at) {
        int end = at + 1;
        while (end < text.length() && isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        if (end == at + 1) {
            return end < text.length() && text.charAt(end) == '#';
        }
        boolean ended = end < text.length() && text.charAt(end) == ';';
        return ended || end > at + 2 && STARTS.get(place(text.charAt(at + 1), text.charAt(at + 2)));
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
