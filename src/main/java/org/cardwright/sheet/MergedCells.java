package org.cardwright.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cells of a sheet that were merged, of which only the first of each range says something. */
final class MergedCells {
    private static final Pattern MERGED = Pattern.compile(
            "<(?:\\w+:)?mergeCell\\s[^>]*?ref=[\"']([A-Z]+)(\\d+):([A-Z]+)(\\d+)[\"']");
    private static final int AT_ONCE = 1 << 20;
    private static final int TAG = 200;

    private final List<Range> ranges = new ArrayList<>();

    private record Range(String name, int left, int top, int right, int bottom) {}

    private MergedCells() {}

    /** @param relation the name of the relation that leads to the sheet */
    static MergedCells of(BookParts parts, String relation) throws IOException {
        MergedCells merged = new MergedCells();
        Optional<String> part = parts.sheet(relation);
        if (part.isPresent()) {
            parts.read(part.get(), merged::read);
        }
        return merged;
    }

    /** Looks at a piece at a time: a sheet can be larger than what is kept of it. */
    private void read(InputStream in) throws IOException {
        String rest = "";
        for (byte[] some = in.readNBytes(AT_ONCE); some.length > 0; some = in.readNBytes(AT_ONCE)) {
            String text = rest + new String(some, StandardCharsets.ISO_8859_1);
            int from = text.indexOf("mergeCell ");
            if (from >= 0) {
                find(text, Math.max(0, from - TAG));
            }
            rest = text.substring(Math.max(0, text.length() - TAG));
        }
    }

    private void find(String text, int from) {
        Matcher found = MERGED.matcher(text);
        for (int at = from; found.find(at); at = found.end()) {
            Range range = new Range(found.group(1) + found.group(2) + ":" + found.group(3) + found.group(4),
                    column(found.group(1)), Integer.parseInt(found.group(2)), column(found.group(3)),
                    Integer.parseInt(found.group(4)));
            if (!ranges.contains(range)) {
                ranges.add(range);
            }
        }
    }

    private static int column(String letters) {
        return letters.chars().reduce(0, (sum, letter) -> sum * 26 + letter - 'A' + 1) - 1;
    }

    /** The range that covers a cell but does not begin with it. */
    Optional<String> covering(int row, int column) {
        return ranges.isEmpty() ? Optional.empty() : ranges.stream().filter(range -> row >= range.top()
                && row <= range.bottom() && column >= range.left() && column <= range.right()
                && (row != range.top() || column != range.left())).map(Range::name).findFirst();
    }
}
