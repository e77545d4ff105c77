package org.cardwright.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.html.HtmlText;
import org.cardwright.site.CareerLevel;

/**
 * The GS levels that a text names, in whichever way the generations of cards wrote them: {@code GS 7-9},
 * {@code Entry&#58; (7-9)}, with another dash or blanks around it. The site knows {@code 7-9} only (format notes, 6.2).
 */
public final class Grades {
    private static final String WORD = "(" + CareerLevel.ANY + ")(?:[ -]?level)?";
    private static final Pattern FORM = Pattern.compile("(?:" + WORD + "\\s*[:,\u2013\u2014-]?\\s*)?\\(?\\s*(?:G\\.?S\\.?[\\s:-]*)*"
            + "0?(\\d{1,2})\\s*(?:[-\u2010-\u2015\u2212]|to|through)\\s*(?:G\\.?S\\.?[\\s-]*)?0?(\\d{1,2})\\s*\\)?"
            + "(?:\\s*\\(?" + WORD + "\\)?)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private Grades() {}

    /** The levels as two numbers and a dash; empty where the text names none, or a career level that has others. */
    public static Optional<String> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher form = FORM.matcher(HtmlText.fold(HtmlText.decode(text)));
        if (!form.matches()) {
            return Optional.empty();
        }
        String grades = form.group(2) + "-" + form.group(3);
        return agrees(form.group(1), grades) && agrees(form.group(4), grades) ? Optional.of(grades) : Optional.empty();
    }

    /** The career level that has the levels which a text names. */
    static Optional<CareerLevel> career(String text) {
        return of(text).flatMap(CareerLevel::ofGrades);
    }

    /** The right way to write the levels of a text; empty where it is right, or names none of the three that the site knows. */
    public static Optional<String> bare(String text) {
        return career(text).map(CareerLevel::grades).filter(grades -> !grades.equals(text));
    }

    private static boolean agrees(String word, String grades) {
        return word == null || CareerLevel.ofGrades(grades).filter(level -> level.label().equalsIgnoreCase(word))
                .isPresent();
    }
}
