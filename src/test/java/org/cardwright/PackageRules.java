package org.cardwright;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.cardwright.Dependencies.Use;

/** The rules of the architecture: which part may use which, and where each library may be used. */
final class PackageRules {
    private static final String ROOT = "org.cardwright.";

    /** The parts from the bottom up. A part uses lower ones; parts of one height use each other only without cycles. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("i18n", "site"),
            Set.of("text", "model", "sheet"),
            Set.of("frontmatter", "html", "spelling"),
            Set.of("document"),
            Set.of("edit"),
            Set.of("merge", "check", "competency", "data"),
            Set.of("workspace"),
            Set.of("lifecycle", "course", "bulk"),
            Set.of("source", "recipe", "provider", "table", "help", "paper"),
            Set.of("access"),
            Set.of("export"),
            Set.of("cli"), Set.of("ui"));

    /** Each library belongs to one part, so that it can be replaced there; what reads JSON to where JSON is. */
    private static final Map<String, String> LIBRARIES = Map.ofEntries(
            Map.entry("javafx.", "ui"), Map.entry("org.controlsfx.", "ui"), Map.entry("atlantafx.", "ui"),
            Map.entry("org.kordamp.", "ui"), Map.entry("org.yaml.", "frontmatter"), Map.entry("org.jsoup.", "html"),
            Map.entry("com.github.difflib.", "edit"), Map.entry("picocli.", "cli"),
            Map.entry("com.google.gson.", "access cli check recipe"), Map.entry("org.eclipse.jgit.", "access export merge"),
            Map.entry("org.apache.sshd.", "access"), Map.entry("com.github.javakeyring.", "access"),
            Map.entry("com.fasterxml.", "source"), Map.entry("org.codehaus.stax2.", "source"),
            Map.entry("org.apache.commons.compress.", "source sheet"), Map.entry("de.siegmar.", "sheet"),
            Map.entry("org.dhatim.fastexcel.", "sheet source"), Map.entry("org.commonmark.", "help"),
            Map.entry("com.openhtmltopdf.", "paper"), Map.entry("org.apache.pdfbox.", "paper"),
            Map.entry("org.apache.fontbox.", "paper"), Map.entry("morfologik.", "spelling"));

    /** What all screens use: windows and words, and the preview of a step; the latter uses the former. */
    private static final Set<String> SHARED = Set.of("common", "step");

    /** What a view model may know of JavaFX: values, not what is seen. */
    private static final List<String> VIEW_MODEL = List.of("javafx.beans.", "javafx.collections.", "javafx.util.");

    private PackageRules() {}

    /** Every use that breaks a rule, with the rule. */
    static List<String> violations(List<Use> uses) {
        List<String> found = new ArrayList<>();
        for (Use use : uses) {
            layer(use).ifPresent(found::add);
            library(use).ifPresent(found::add);
            viewModel(use).ifPresent(found::add);
            screen(use).ifPresent(found::add);
        }
        cycle(uses).ifPresent(found::add);
        return found;
    }

    private static Optional<String> layer(Use use) {
        Optional<String> from = part(use.from());
        Optional<String> to = part(use.to());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        boolean bothEnds = from.get().equals("ui") && to.get().equals("cli");
        boolean upwards = height(from.get()) < height(to.get());
        return upwards || bothEnds ? Optional.of(use + ": not downwards") : Optional.empty();
    }

    private static Optional<String> library(Use use) {
        for (var library : LIBRARIES.entrySet()) {
            boolean elsewhere = part(use.from()).filter(Set.of(library.getValue().split(" "))::contains).isEmpty();
            if (use.to().startsWith(library.getKey()) && elsewhere) {
                return Optional.of(use + ": only " + library.getValue() + " may");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> viewModel(Use use) {
        boolean seen = use.to().startsWith("javafx.") && VIEW_MODEL.stream().noneMatch(use.to()::startsWith)
                || use.to().startsWith("org.controlsfx.") || use.to().startsWith("atlantafx.");
        return use.from().endsWith("ViewModel") && seen
                ? Optional.of(use + ": a view model knows only values") : Optional.empty();
    }

    /** Only the classes of {@code ui} itself put the screens together. */
    private static Optional<String> screen(Use use) {
        Optional<String> from = screenOf(use.from());
        Optional<String> to = screenOf(use.to()).filter(screen -> !SHARED.contains(screen));
        boolean toWiring = from.isPresent() && use.to().startsWith(ROOT + "ui.") && screenOf(use.to()).isEmpty();
        boolean toOther = from.isPresent() && to.isPresent() && !from.equals(to);
        boolean upwards = from.equals(Optional.of("common")) && screenOf(use.to()).filter("step"::equals).isPresent();
        return toOther || toWiring || upwards
                ? Optional.of(use + ": a screen knows only ui.common and ui.step") : Optional.empty();
    }

    private static Optional<String> cycle(List<Use> uses) {
        Map<String, Set<String>> graph = new TreeMap<>();
        for (Use use : uses) {
            String from = packageOf(use.from());
            String to = packageOf(use.to());
            if (to.startsWith(ROOT) && !from.equals(to)) {
                graph.computeIfAbsent(from, _ -> new TreeSet<>()).add(to);
                graph.computeIfAbsent(to, _ -> new TreeSet<>());
            }
        }
        // What remains after taking away packages that use no other, over and over, is or uses a cycle.
        while (graph.values().removeIf(Set::isEmpty)) {
            graph.values().forEach(used -> used.retainAll(graph.keySet()));
        }
        return graph.isEmpty() ? Optional.empty() : Optional.of("packages in a cycle: " + graph);
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('.'));
    }

    /** The part of a class of this program; none for libraries and for the launcher, which may use all. */
    private static Optional<String> part(String type) {
        if (!type.startsWith(ROOT)) {
            return Optional.empty();
        }
        String rest = type.substring(ROOT.length());
        int dot = rest.indexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(rest.substring(0, dot));
    }

    private static Optional<String> screenOf(String type) {
        return part(type).filter("ui"::equals).map(_ -> type.substring((ROOT + "ui.").length()))
                .filter(rest -> rest.contains(".")).map(rest -> rest.substring(0, rest.indexOf('.')));
    }

    private static int height(String part) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (LAYERS.get(i).contains(part)) {
                return i;
            }
        }
        throw new AssertionError("a new part of the program needs its place in the layers: " + part);
    }
}
