package org.cardwright.html;

import org.cardwright.site.BodyMarks;


/** Writes the body of the newest template for a card that has none yet (format notes, 5: hr-green). */
public final class NewestBody {
    private NewestBody() {}

    /** The two sections with the given list contents, lines ended by LF, without a final line end. */
    public static String of(String behaviors, String definitions) {
        return BodyMarks.NEWEST_BOX.formatted(BodyMarks.BEHAVIORS, "    ", behaviors) + "\n"
                + BodyMarks.NEWEST_BOX.formatted(BodyMarks.DEFINITIONS, "     ", definitions);
    }
}
