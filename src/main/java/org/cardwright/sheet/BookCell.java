package org.cardwright.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/** Reads what a cell of a workbook says, as it was typed where the number and its format tell. */
final class BookCell {
    private static final MathContext DIGITS = new MathContext(15);
    /** How a workbook writes what XML cannot hold; {@code _x005F_} stands for the letter that begins it. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    /** What is said in a format but shows nothing of the number. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    /** What a formula gives that fails. */
    private static final Pattern FAILED = Pattern.compile("#[A-Z0-9/_]+[!?]|#N/A|#GETTING_DATA");
    private static final Pattern ZEROS = Pattern.compile("0{2,9}");
    /** Formats that every workbook has without writing them. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(Map.entry(9, "0%"), Map.entry(10, "0.00%"),
            Map.entry(14, "m/d/yyyy"), Map.entry(15, "d-mmm-yy"), Map.entry(16, "d-mmm"), Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm am"), Map.entry(19, "h:mm:ss am"), Map.entry(20, "h:mm"), Map.entry(21, "h:mm:ss"),
            Map.entry(22, "m/d/yyyy h:mm"), Map.entry(45, "mm:ss"), Map.entry(46, "h:mm:ss"),
            Map.entry(47, "mm:ss.0"));

    private BookCell() {}

    static GridCell read(Cell cell) {
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        boolean formula = cell.getFormula() != null;
        return switch (cell.getType()) {
            case EMPTY -> GridCell.EMPTY;
            case STRING -> GridCell.of(unescaped(raw));
            case NUMBER -> number(cell, raw);
            case BOOLEAN -> new GridCell(raw.equals("0") ? "FALSE" : "TRUE", GridCell.Kind.BOOLEAN, raw);
            case ERROR -> new GridCell(raw, GridCell.Kind.ERROR, raw);
            case FORMULA -> formula && FAILED.matcher(raw).matches() ? new GridCell(raw, GridCell.Kind.ERROR, raw)
                    : formula ? new GridCell(value(cell, raw), GridCell.Kind.FORMULA, "=" + cell.getFormula())
                    : GridCell.of(unescaped(raw));
        };
    }

    private static String value(Cell cell, String raw) {
        return cell.getValue() instanceof BigDecimal ? number(cell, raw).text()
                : cell.getValue() instanceof Boolean yes ? yes ? "TRUE" : "FALSE" : unescaped(raw);
    }

    private static GridCell number(Cell cell, String raw) {
        String format = format(cell);
        String shown = LITERAL.matcher(format.split(";", -1)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        BigDecimal number = new BigDecimal(raw);
        boolean date = shown.matches(".*[dmyhs].*") && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(
                2_958_466)) < 0;
        if (date && cell.getType() == CellType.NUMBER) {
            return date(cell.asDate(), shown);
        }
        String text = shown.endsWith("%") ? plain(number.movePointRight(2)) + "%"
                : ZEROS.matcher(shown).matches() ? padded(plain(number), shown.length()) : plain(number);
        return new GridCell(text, GridCell.Kind.NUMBER, raw);
    }

    private static String format(Cell cell) {
        String said = cell.getDataFormatString();
        Integer id = cell.getDataFormatId();
        return said != null ? said : id == null ? "" : BUILT_IN.getOrDefault(id, "");
    }

    private static GridCell date(LocalDateTime moment, String shown) {
        boolean day = shown.matches(".*[dy].*");
        boolean time = shown.matches(".*[hs].*");
        boolean year = shown.indexOf('y') >= 0;
        String date = year ? shown.indexOf('d') >= 0 ? moment.toLocalDate().toString()
                : moment.getMonthValue() + "-" + moment.getYear()
                : moment.getMonthValue() + "-" + moment.getDayOfMonth();
        String clock = DateTimeFormatter.ofPattern("H:mm").format(moment);
        return new GridCell(!day && time ? clock : time ? date + " " + clock : date, GridCell.Kind.DATE,
                moment.toLocalDate().toString());
    }

    /** The number as a spreadsheet shows it, without the noise of how it is stored: 0.3, not 0.30000000000000004. */
    private static String plain(BigDecimal number) {
        BigDecimal shown = number.round(DIGITS);
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }

    private static String padded(String text, int length) {
        return text.matches("\\d+") ? "0".repeat(Math.max(0, length - text.length())) + text : text;
    }

    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(String.valueOf(
                (char) Integer.parseInt(found.group(1), 16))));
    }

    /** The text as a workbook holds it: what XML cannot hold as its number. */
    static String escaped(String text) {
        StringBuilder out = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(
                    i + 1));
            boolean odd = c < ' ' && c != '\n' && c != '\t' || Character.isSurrogate(c) && !pair || c >= '\uFFFE'
                    || c == '_' && ESCAPE.matcher(text).region(i, Math.min(text.length(), i + 7)).matches();
            if (odd && out == null) {
                out = new StringBuilder(text.length() + 16).append(text, 0, i);
            }
            if (odd) {
                out.append(String.format(Locale.ROOT, "_x%04X_", (int) c));
            } else if (out != null) {
                out.append(c);
            }
            if (pair) {
                i++;
                if (out != null) {
                    out.append(text.charAt(i));
                }
            }
        }
        return out == null ? text : out.toString();
    }
}
