package org.cardwright.bench;

import java.util.List;

/** A course line in one of the shapes of the format notes (section 4). */
record GeneratedCourse(String title, String provider, String url, int number) {
    private static final List<String> PROVIDERS = List.of("Skillsoft", "GSU", "Graduate School USA (GSUSA)", "AGA",
            "Graduate School USA", "Management Concepts", "MC", "Carahsoft", "George Mason University");
    private static final List<String> STARTS = List.of("Effective", "Introduction to", "Advanced", "Managing",
            "Federal", "Essential", "Principles of", "Planning, Programming & Budgeting:");
    private static final List<String> SITES = List.of("https://www.skillsoft.com/channel/",
            "https://www.LearnAtGSUSA.com/", "https://www.managementconcepts.com/course/id/",
            "https://www.linkedin.com/learning/");

    static GeneratedCourse draw(Draw draw) {
        int code = draw.number(1000, 9999);
        String title = draw.one(STARTS) + " " + Words.competency(draw.number(0, 199)) + " (" + code + ")";
        return new GeneratedCourse(title.replace(":", "&#58;"), draw.one(PROVIDERS), url(draw, code),
                draw.number(1, 300));
    }

    private static String url(Draw draw, int code) {
        String site = draw.one(SITES);
        return site.contains("management")
                ? site + code + "?utm_source=CFOportal&utm_medium=listing&utm_campaign=CFOTTEP&utm_id=23FM"
                : site + Words.competency(code).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-") + code;
    }

    /** The line after its dash; {@code shape} is an index into the shapes that {@link #SHAPES} weighs. */
    String line(int shape) {
        return switch (shape) {
            case 0 -> "<a href=\"" + url + "\" aria-label=\"" + title + " - " + url + "\">" + title + "</a>, "
                    + provider;
            case 1 -> title + ", " + provider + ", " + link();
            case 2 -> number + " " + title + ", " + provider + ", " + link();
            case 3 -> "<a href=\"" + url + "\">" + title + ", " + provider + "</a>";
            case 4 -> number + " 1313&#58; " + title + " -  " + provider;
            default -> " " + number + " 290: " + title + ", " + provider;
        };
    }

    /** How often each shape occurs in real cards: newest, plain, numbered, provider inside, no link, a mapping. */
    static final int[] SHAPES = {23, 20, 22, 7, 3, 3};

    private String link() {
        return "<a href=\"" + url + "\">" + url + "</a>";
    }
}
