package org.cardwright.html;

/** Writes the body of the newest template for a card that has none yet (format notes, 5: hr-green). */
public final class NewestBody {
    private static final String BOX = """
            <div class="desktop:grid-col-6 margin-y-3">
              <div class="border-top-2 bg-white padding-3 shadow-5 height-full members-hover border-1px button-border border-top-blue radius-lg">
                <p class="text-bold label-color font-size-21">%s</p>
            %s<hr class="hr-green"/>
                <dl class="text-base card-content-color">%s</dl>
              </div>
            </div>""";

    private NewestBody() {}

    /** The two sections with the given list contents, lines ended by LF, without a final line end. */
    public static String of(String behaviors, String definitions) {
        return BOX.formatted("Behavior Illustrations", "    ", behaviors) + "\n"
                + BOX.formatted("Proficiency Level Definition", "     ", definitions);
    }
}
