package org.cardwright.course.link;

/** One redirect: the status that said so and where it led. */
public record LinkHop(int status, String url) {
    /** Whether it was said to be for good. */
    public boolean permanent() {
        return status == 301 || status == 308;
    }
}
