package org.cardwright.course.link;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The form in which results are kept: a line with the version, then one line each, with tabs between its parts. */
final class LinkFile {
    private static final String VERSION = "cardwright-links\t1";
    private static final int PARTS = 4;

    private LinkFile() {}

    static String text(Collection<LinkResult> results) {
        return results.stream().sorted(Comparator.comparing(LinkResult::url)).map(LinkFile::line)
                .collect(Collectors.joining("", VERSION + "\n", ""));
    }

    private static String line(LinkResult result) {
        StringBuilder line = new StringBuilder(escaped(result.url())).append('\t').append(result.reason())
                .append('\t').append(result.status()).append('\t').append(result.checked());
        result.redirects().forEach(hop -> line.append('\t').append(hop.status()).append('\t')
                .append(escaped(hop.url())));
        return line.append('\n').toString();
    }

    /** The results of a text; lines that are not understood are passed over, as is a text of another version. */
    static List<LinkResult> read(String text) {
        List<String> lines = text.lines().toList();
        return lines.isEmpty() || !lines.getFirst().equals(VERSION) ? List.of()
                : lines.stream().skip(1).flatMap(line -> result(line).stream()).toList();
    }

    private static Optional<LinkResult> result(String line) {
        String[] parts = line.split("\t", -1);
        if (parts.length < PARTS || parts.length % 2 != 0) {
            return Optional.empty();
        }
        try {
            List<LinkHop> redirects = new ArrayList<>(0);
            for (int i = PARTS; i < parts.length; i += 2) {
                redirects.add(new LinkHop(Integer.parseInt(parts[i]), plain(parts[i + 1])));
            }
            return Optional.of(new LinkResult(plain(parts[0]), LinkReason.valueOf(parts[1]),
                    Integer.parseInt(parts[2]), Instant.parse(parts[3]), redirects));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                char next = text.charAt(++i);
                out.append(switch (next) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> next;
                });
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
