package org.cardwright.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.cardwright.model.CourseText;
import org.cardwright.text.PastedText;

/**
 * Takes rows of a table apart, as a spreadsheet and this program put them on the clipboard: cells between tabs, one with
 * line breaks or tabs in quotes. A first row that names columns says which is which; without it a cell with an address
 * is the link, and of the others the first is the title and the second the provider.
 */
public final class PastedCourses {
    private static final Set<String> TITLES = Set.of("title", "course title", "course", "course name", "name",
            "training title", "training");
    private static final Set<String> PROVIDERS = Set.of("provider", "providers", "training provider",
            "training providers", "course provider", "vendor", "school");
    private static final Set<String> LINKS = Set.of("link", "url", "course link", "course url", "web address",
            "website", "address", "hyperlink");

    private final int title;
    private final int provider;
    private final int link;

    private PastedCourses(int title, int provider, int link) {
        this.title = title;
        this.provider = provider;
        this.link = link;
    }

    /** The courses of a table; empty for a text that is no table. */
    public static List<CourseText> of(String pasted) {
        List<List<String>> rows = rows(pasted).stream().filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        if (rows.stream().allMatch(row -> row.size() < 2)) {
            return List.of();
        }
        Optional<PastedCourses> header = header(rows.getFirst());
        PastedCourses columns = header.orElseGet(() -> byContent(rows));
        return rows.subList(header.isPresent() ? 1 : 0, rows.size()).stream().map(columns::course)
                .filter(course -> !course.title().isEmpty() || !course.url().isEmpty()).toList();
    }

    private static Optional<PastedCourses> header(List<String> row) {
        List<String> names = row.stream().map(cell -> cell.replace('_', ' ').strip().toLowerCase(Locale.ROOT)).toList();
        int titles = first(names, TITLES);
        int providers = first(names, PROVIDERS);
        int links = first(names, LINKS);
        return titles >= 0 && (providers >= 0 || links >= 0)
                ? Optional.of(new PastedCourses(titles, providers, links)) : Optional.empty();
    }

    private static int first(List<String> names, Set<String> known) {
        return names.stream().filter(known::contains).findFirst().map(names::indexOf).orElse(-1);
    }

    /** Most rows have their address in the same column. */
    private static PastedCourses byContent(List<List<String>> rows) {
        Map<Integer, Long> addresses = new java.util.TreeMap<>();
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                if (isAddress(row.get(i))) {
                    addresses.merge(i, 1L, Long::sum);
                }
            }
        });
        int links = addresses.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(2);
        int titles = links == 0 ? 1 : 0;
        int providers = links <= titles + 1 && links > titles ? titles + 2 : titles + 1;
        return new PastedCourses(titles, providers, links);
    }

    private static boolean isAddress(String cell) {
        return cell.matches("(?i)(https?://|www\\.)\\S+");
    }

    private CourseText course(List<String> row) {
        return new CourseText(cell(row, title), cell(row, provider), cell(row, link));
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column) : "";
    }

    private static List<List<String>> rows(String pasted) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        String text = pasted.replace("\r\n", "\n").replace('\r', '\n');
        int at = 0;
        while (at <= text.length()) {
            int end = cellEnd(text, at);
            row.add(clean(text.substring(at, end)));
            if (end == text.length() || text.charAt(end) == '\n') {
                rows.add(List.copyOf(row));
                row.clear();
            }
            at = end + 1;
        }
        return rows;
    }

    /** A quoted cell ends behind its last quote, whatever stands in it. */
    private static int cellEnd(String text, int start) {
        int at = start;
        if (at < text.length() && text.charAt(at) == '"') {
            int close = close(text, at + 1);
            at = close < 0 ? at : close;
        }
        while (at < text.length() && text.charAt(at) != '\t' && text.charAt(at) != '\n') {
            at++;
        }
        return at;
    }

    /** Behind the quote that ends a cell; negative where it only begins with one. */
    private static int close(String text, int from) {
        int at = from;
        while (at < text.length()) {
            if (text.charAt(at) != '"') {
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                at += 2;
            } else {
                boolean ends = at + 1 == text.length() || "\t\n".indexOf(text.charAt(at + 1)) >= 0;
                return ends ? at + 1 : -1;
            }
        }
        return -1;
    }

    /** Without what a spreadsheet needs: quotes, and the apostrophe that keeps a text from being a formula. */
    private static String clean(String cell) {
        boolean quoted = cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"");
        String text = quoted ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"") : cell;
        String bare = text.matches("(?s)'\\s*[=+@\uFF1D\uFF0B\uFF0D\uFF20-].*") ? text.substring(1) : text;
        return PastedText.clean(bare.replaceAll("\\s*[\\n\u000B]+\\s*", " ")).strip();
    }
}
