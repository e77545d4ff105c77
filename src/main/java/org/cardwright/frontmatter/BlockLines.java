package org.cardwright.frontmatter;

/** The lines of a block scalar, read as YAML reads them (YAML 1.1, section 9.3): as they stand, or folded. */
final class BlockLines {
    private final String file;
    private final YamlValue.Scalar scalar;
    private final int end;
    private final boolean folded;
    private final int first;
    private final int indent;

    /** Hears each character of the text and which characters of the file stand for it. */
    interface Listener {
        void character(char c, int start, int end);
    }

    /** @param scalar whose first line is its header: {@code >-}, {@code |2} */
    BlockLines(String file, YamlValue.Scalar scalar) {
        this.file = file;
        this.scalar = scalar;
        end = scalar.span().end();
        int header = lineEnd(scalar.span().start());
        first = afterBreak(header);
        String style = file.substring(scalar.span().start(), header).replaceFirst("\\s#.*", "");
        folded = style.indexOf('>') >= 0;
        indent = style.chars().filter(Character::isDigit).findFirst().stream().map(digit -> digit - '0').findFirst()
                .orElseGet(this::indentOfFirstText);
    }

    private int indentOfFirstText() {
        int at = first;
        while (at < end && Character.isWhitespace(file.charAt(at))) {
            at++;
        }
        return at - Math.max(first, file.lastIndexOf('\n', at - 1) + 1);
    }

    /** Where the text begins: behind the indentation of its first line. */
    int start() {
        return isBlank(first) ? first : first + indent;
    }

    /** A text as it stands in the lines: what follows a line break is indented. */
    String written(String text) {
        String lineBreak = file.substring(first - 1 - (file.charAt(first - 2) == '\r' ? 1 : 0), first);
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int breaks = 0;
            while (at + breaks < text.length() && text.charAt(at + breaks) == '\n') {
                breaks++;
            }
            if (breaks > 0) {
                // A single break would be folded into a blank.
                out.repeat(lineBreak, folded ? breaks + 1 : breaks).repeat(' ', indent);
                at += breaks;
            } else {
                out.append(text.charAt(at++));
            }
        }
        return out.toString();
    }

    /** Tells all characters of the text in order, those of the line breaks at its end too. */
    void read(Listener listener) {
        int line = first;
        while (line < end && isBlank(line)) {
            int next = afterBreak(lineEnd(line));
            listener.character('\n', line, isBlank(next) ? next : next + indent);
            line = next;
        }
        while (line < end) {
            int stop = lineEnd(line);
            for (int at = line + indent; at < stop; at++) {
                listener.character(file.charAt(at), at, at + 1);
            }
            int next = afterBreak(stop);
            int empty = 0;
            while (next < end && isBlank(next)) {
                next = afterBreak(lineEnd(next));
                empty++;
            }
            if (next < end) {
                between(line, stop, next, empty, listener);
            } else {
                String text = scalar.text();
                for (int i = text.length(); i > 0 && text.charAt(i - 1) == '\n'; i--) {
                    listener.character('\n', stop, stop);
                }
            }
            line = next;
        }
    }

    /** What stands between two lines with text; lines that are indented more are never folded. */
    private void between(int line, int stop, int next, int empty, Listener listener) {
        boolean fold = folded && !isDeeper(line) && !isDeeper(next);
        if (fold && empty == 0) {
            listener.character(' ', stop, next + indent);
            return;
        }
        int breaks = fold ? empty : empty + 1;
        int at = stop;
        for (int i = 0; i < breaks; i++) {
            int after = afterBreak(lineEnd(at));
            if (fold && i == 0) {
                after = afterBreak(lineEnd(after));
            }
            after = i == breaks - 1 ? next + indent : after;
            listener.character('\n', at, after);
            at = after;
        }
    }

    private boolean isDeeper(int line) {
        char c = file.charAt(Math.min(line + indent, file.length() - 1));
        return c == ' ' || c == '\t';
    }

    /** Whether a line holds no more than its indentation. */
    private boolean isBlank(int line) {
        int stop = lineEnd(line);
        int at = line;
        while (at < stop && file.charAt(at) == ' ') {
            at++;
        }
        return at == stop && stop - line <= indent;
    }

    private int lineEnd(int at) {
        int stop = file.indexOf('\n', at);
        int found = stop < 0 ? file.length() : stop;
        return found > at && file.charAt(found - 1) == '\r' ? found - 1 : found;
    }

    private int afterBreak(int lineEnd) {
        int stop = file.indexOf('\n', lineEnd);
        return stop < 0 ? file.length() : stop + 1;
    }
}
