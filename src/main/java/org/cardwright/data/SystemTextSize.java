package org.cardwright.data;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How large the system wants texts, beyond the resolution of its screens, which windows follow by themselves: what GNOME and
 * Windows offer in their accessibility settings, of which the toolkit knows nothing.
 */
public final class SystemTextSize {
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Pattern FACTOR = Pattern.compile("\\s*([0-9]+\\.[0-9]+)\\s*");
    private static final Pattern REGISTRY = Pattern.compile("TextScaleFactor\\s+REG_DWORD\\s+0x([0-9a-fA-F]{1,4})\\b");

    private SystemTextSize() {}

    /** In percent; nothing where the system has no such setting. Waits for a program of the system, but no longer than two seconds. */
    public static Optional<Integer> read(String system) {
        return answer(command(system), LIMIT).flatMap(SystemTextSize::percent);
    }

    /** What a program says, in few words; nothing from one that takes longer, which is ended. */
    static Optional<String> answer(List<String> command, Duration limit) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try {
                process.getOutputStream().close();
                return process.waitFor(limit)
                        ? Optional.of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)) : Optional.empty();
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static List<String> command(String system) {
        return system.startsWith("Windows") ? List.of("reg", "query", "HKCU\\SOFTWARE\\Microsoft\\Accessibility", "/v", "TextScaleFactor")
                : List.of("gsettings", "get", "org.gnome.desktop.interface", "text-scaling-factor");
    }

    static Optional<Integer> percent(String answer) {
        Matcher factor = FACTOR.matcher(answer);
        if (factor.matches()) {
            return Optional.of((int) Math.round(Double.parseDouble(factor.group(1)) * TextScale.USUAL));
        }
        Matcher registry = REGISTRY.matcher(answer);
        return registry.find() ? Optional.of(Integer.parseInt(registry.group(1), 16)) : Optional.empty();
    }
}
