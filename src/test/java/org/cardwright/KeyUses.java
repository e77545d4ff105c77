package org.cardwright;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys of texts that source files name. Java names them by literals, also in constants and enums, whole or put
 * together from a beginning ({@code "level." + n}) or an end ({@code key + ".hint"}); FXML as {@code %key}.
 */
final class KeyUses {
    private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*\"";
    private static final Pattern CODE = Pattern.compile(
            LITERAL + "|'(?:[^'\\\\]|\\\\.)+'|(//[^\\n]*|/\\*[\\s\\S]*?\\*/)");
    private static final Pattern WHOLE_OR_PART = Pattern.compile("(\\+\\s*)?(" + LITERAL + ")(\\s*\\+)?");
    private static final Pattern FXML = Pattern.compile("=\"%([^\"]+)\"");
    private static final Pattern BUNDLE = Pattern.compile("\\$\\{bundle:([^}]+)}");

    /** Words with dots between them, but no file name. */
    private static final Pattern KEY_SHAPE = Pattern.compile(
            "(?!.*\\.(?:fxml|css|md|html|json|yml|properties|png|csv)$)[a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9-]+)+");
    private static final Pattern DIRECT = Pattern.compile("Strings\\s*\\.\\s*get\\(\\s*(" + LITERAL + ")\\s*[,)]");

    private final Set<String> certain = new TreeSet<>();
    private final Set<String> literals = new TreeSet<>();
    private final Set<String> likely = new TreeSet<>();
    private final Set<String> beginnings = new TreeSet<>();
    private final Set<String> ends = new TreeSet<>();

    KeyUses addJava(String source) {
        String code = withoutComments(source);
        DIRECT.matcher(code).results().map(match -> content(match.group(1))).forEach(certain::add);
        BUNDLE.matcher(code).results().map(match -> match.group(1)).forEach(certain::add);
        boolean usesTexts = code.contains("Strings");
        WHOLE_OR_PART.matcher(code).results().forEach(match -> addLiteral(match, usesTexts));
        return this;
    }

    private static String withoutComments(String source) {
        return CODE.matcher(source).replaceAll(match -> match.group(1) == null
                ? Matcher.quoteReplacement(match.group()) : " ");
    }

    /** What stands between quotes in a source file, as it is written there. */
    static List<String> literals(String source) {
        return WHOLE_OR_PART.matcher(withoutComments(source)).results().map(match -> content(match.group(2))).toList();
    }

    private void addLiteral(MatchResult match, boolean usesTexts) {
        String text = content(match.group(2));
        if (match.group(3) != null && text.endsWith(".")) {
            beginnings.add(text);
        } else if (match.group(1) != null && text.startsWith(".")) {
            ends.add(text);
        } else {
            literals.add(text);
            if (usesTexts) {
                likely.add(text);
            }
        }
    }

    private static String content(String literal) {
        return literal.substring(1, literal.length() - 1);
    }

    KeyUses addFxml(String source) {
        FXML.matcher(source).results().map(match -> match.group(1)).forEach(certain::add);
        return this;
    }

    /** Keys that are named for certain but do not exist; also what looks like one in a file that uses texts. */
    Set<String> missingFrom(Collection<String> keys) {
        Set<String> sections = keys.stream().map(KeyUses::section).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>(certain);
        likely.stream().filter(text -> KEY_SHAPE.matcher(text).matches() && sections.contains(section(text)))
                .filter(text -> ends.stream().noneMatch(end -> keys.contains(text + end)))
                .forEach(missing::add);
        missing.removeAll(keys);
        return missing;
    }

    private static String section(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    Set<String> unusedOf(Collection<String> keys) {
        return keys.stream().filter(key -> !uses(key)).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean uses(String key) {
        return certain.contains(key) || literals.contains(key) || beginnings.stream().anyMatch(key::startsWith)
                || ends.stream().anyMatch(end -> key.endsWith(end)
                        && literals.contains(key.substring(0, key.length() - end.length())));
    }
}
