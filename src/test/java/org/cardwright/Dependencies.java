package org.cardwright;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;

/** Which class uses which, read from the compiled program by the JDK's own {@code jdeps}. */
final class Dependencies {
    private static final Pattern LINE = Pattern.compile("^\\s+(\\S+)\\s+->\\s+(\\S+)\\s", Pattern.MULTILINE);

    private Dependencies() {}

    /** One class that uses another; nested classes count as the class that they stand in. */
    record Use(String from, String to) {
        Use {
            from = from.replaceFirst("\\$.*", "");
            to = to.replaceFirst("\\$.*", "");
        }

        @Override
        public String toString() {
            return from + " uses " + to;
        }
    }

    static List<Use> ofProgram() throws URISyntaxException {
        Path classes = Path.of(Launcher.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
        var out = new StringWriter();
        int exit = jdeps.run(new PrintWriter(out), new PrintWriter(out), "-verbose:class", "-filter:none",
                "--multi-release", "base", classes.toString());
        assertEquals(0, exit, out::toString);
        Matcher matcher = LINE.matcher(out.toString());
        return matcher.results().map(match -> new Use(match.group(1), match.group(2)))
                .filter(use -> use.from().startsWith("org.cardwright.") && !use.from().equals(use.to()))
                .distinct().toList();
    }
}
