package org.cardwright.html;

import java.util.Optional;

import org.cardwright.text.Span;

/** Finds the one link of a course line without parsing the line as a page: there are thousands of lines. */
final class LinkReader {
    private final String line;
    private Optional<Span> href = Optional.empty();
    private Optional<Span> ariaLabel = Optional.empty();
    private int at;

    /**
     * A link and its parts in the line.
     *
     * @param href the range of the address, without quotes
     * @param label the range between the tags
     */
    record Link(int start, int end, Span href, Optional<Span> ariaLabel, Span label) {}

    private LinkReader(String line) {
        this.line = line;
    }

    /** The link, if the line's only markup is one whole link with an address. */
    static Optional<Link> read(String line) {
        return new LinkReader(line).link();
    }

    private Optional<Link> link() {
        int start = line.indexOf('<');
        if (!line.regionMatches(true, start, "<a ", 0, 3)) {
            return Optional.empty();
        }
        at = start + 2;
        if (!attributes() || href.isEmpty()) {
            return Optional.empty();
        }
        int close = line.indexOf('<', at);
        if (close < 0 || !line.regionMatches(true, close, "</a>", 0, 4) || line.indexOf('<', close + 1) >= 0) {
            return Optional.empty();
        }
        return Optional.of(new Link(start, close + 4, href.get(), ariaLabel, new Span(at, close)));
    }

    /** Reads up to and over the tag's end; false if an attribute is not quoted or the tag is not closed. */
    private boolean attributes() {
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == '>') {
                at++;
                return true;
            }
            if (Character.isWhitespace(c)) {
                at++;
            } else if (!attribute()) {
                return false;
            }
        }
        return false;
    }

    private boolean attribute() {
        int nameStart = at;
        while (at < line.length() && "=> \t<\"'".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        String name = line.substring(nameStart, at);
        if (name.isEmpty() || at + 1 >= line.length() || line.charAt(at) != '=') {
            return false;
        }
        char quote = line.charAt(at + 1);
        int close = quote == '"' || quote == '\'' ? line.indexOf(quote, at + 2) : -1;
        if (close < 0) {
            return false;
        }
        Span value = new Span(at + 2, close);
        if (name.equalsIgnoreCase("href")) {
            href = Optional.of(value);
        } else if (name.equalsIgnoreCase("aria-label")) {
            ariaLabel = Optional.of(value);
        }
        at = close + 1;
        return true;
    }
}
