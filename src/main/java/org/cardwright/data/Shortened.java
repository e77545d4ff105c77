package org.cardwright.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves of paths only the name at their end, of web addresses only the host, and nothing of addresses of people. */
final class Shortened {
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b([a-z][a-z0-9+.-]*://)(?:[^/\\s\"'<>@]*@)?([^/\\s\"'<>?#]*)[^\\s\"'<>]*");
    private static final Pattern SERVER = Pattern.compile("[\\w.+-]+@[\\w.-]+:[^\\s\"'<>]+");
    private static final Pattern PERSON = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    /** Folders may have spaces in their names; what is between two paths in a line may go with them. */
    private static final Pattern UNIX = Pattern.compile("(?<![\\w.~…/<:>])/(?:[^/\\n\"'<>:;,|]+/)+([^/\\s\"'<>:;,()|]*)");
    private static final Pattern WINDOWS =
            Pattern.compile("(?:\\b[A-Za-z]:[\\\\/]|\\\\\\\\)(?:[^\\\\/\\n\"'<>:;,|]+[\\\\/])*([^\\\\/\\s\"'<>:;,()|]*)");
    private static final int SHORT_NAME = 3;

    private final Map<String, String> known = new LinkedHashMap<>();
    private final String user;

    /**
     * Knows some folders by name.
     *
     * @param folders what each of them is called instead
     * @param user the name of the account
     */
    Shortened(Map<Path, String> folders, String user) {
        List<Map.Entry<Path, String>> longest = new ArrayList<>(folders.entrySet());
        longest.sort(Comparator.comparing((Map.Entry<Path, String> one) -> one.getKey().toString().length()).reversed());
        longest.stream().filter(one -> one.getKey().getNameCount() > 0).forEach(one -> known.put(one.getKey().toString(), one.getValue()));
        this.user = user;
    }

    String of(String text) {
        String now = ADDRESS.matcher(text).replaceAll(found -> Matcher.quoteReplacement(found.group(1)
                + (found.group(1).toLowerCase(Locale.ROOT).startsWith("file") ? "" : found.group(2)) + "/…"));
        now = PERSON.matcher(SERVER.matcher(now).replaceAll("…")).replaceAll("…");
        for (Map.Entry<String, String> folder : known.entrySet()) {
            now = inside(now, folder.getKey(), folder.getValue());
        }
        now = WINDOWS.matcher(UNIX.matcher(now).replaceAll("…/$1")).replaceAll("…/$1");
        return user.length() < SHORT_NAME || user.equals("root") ? now
                : now.replaceAll("\\b" + Pattern.quote(user) + "\\b", "…");
    }

    /** What is in a folder that is known by name: its own name at the end. */
    private static String inside(String text, String folder, String name) {
        return Pattern.compile(Pattern.quote(folder) + "(?:(?:[/\\\\][^/\\\\\\n\"'<>:;,|]+)*[/\\\\]([^/\\\\\\s\"'<>:;,()|]*))?(?![\\w])").matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("<" + name + ">"
                        + (found.group(1) == null ? "" : "/…/" + found.group(1))));
    }
}
