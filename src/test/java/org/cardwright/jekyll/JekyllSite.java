package org.cardwright.jekyll;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.cardwright.text.SourceText;
import org.junit.jupiter.api.Assumptions;

/** A small site with cards, built by the Jekyll of this machine. */
final class JekyllSite {
    private static final Path TEMPLATE = Path.of("src/test/resources/jekyll");
    private static final int LIMIT_SECONDS = 120;
    private static final String MISSING =
            "Jekyll tests skipped: there is no jekyll here; on Debian: apt-get install jekyll";

    private final Path root;

    /** A site without cards, in a folder that does not exist yet. */
    JekyllSite(Path root) throws IOException {
        this.root = root;
        try (var files = Files.walk(TEMPLATE)) {
            for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                Files.copy(file, root.resolve(TEMPLATE.relativize(file).toString()));
            }
        }
        Files.createDirectory(root.resolve("_cards"));
    }

    /** Skips the test, and says so, where there is no Jekyll. */
    static void assume() {
        boolean there = false;
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            there |= !folder.isEmpty() && Files.isExecutable(Path.of(folder, "jekyll"));
        }
        if (!there) {
            // Not every build tells why a test was skipped.
            System.out.println(MISSING);
        }
        Assumptions.assumeTrue(there, MISSING);
    }

    void add(String name, SourceText card) throws IOException {
        Path file = root.resolve("_cards").resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, card.bytes());
    }

    Path root() {
        return root;
    }

    /** Builds the site and returns what the build has read of each card, by name. */
    Map<String, JsonObject> values() throws IOException, InterruptedException {
        build();
        Map<String, JsonObject> values = new TreeMap<>();
        JsonParser.parseString(Files.readString(root.resolve("values.json"))).getAsJsonObject().asMap()
                .forEach((name, card) -> values.put(name, card.getAsJsonObject()));
        return values;
    }

    /** Builds the site and returns its pages, by their paths. */
    Map<String, String> pages() throws IOException, InterruptedException {
        Files.deleteIfExists(root.resolve("_plugins").resolve("values.rb"));
        build();
        Path site = root.resolve("_site");
        Map<String, String> pages = new TreeMap<>();
        try (var files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                pages.put(site.relativize(file).toString(), Files.readString(file));
            }
        }
        return pages;
    }

    /** Builds the site as it is for the public, and tells whether the build came to an end. */
    boolean builds() throws IOException, InterruptedException {
        Files.deleteIfExists(root.resolve("_plugins").resolve("values.rb"));
        return run(List.of()) == 0;
    }

    private void build() throws IOException, InterruptedException {
        if (run(List.of("--unpublished", "--future")) != 0) {
            throw new AssertionError("jekyll failed:\n" + Files.readString(log()));
        }
    }

    private Path log() {
        return root.resolveSibling(root.getFileName() + ".log");
    }

    private int run(List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("jekyll", "build", "--source", root.toString(), "--destination",
                root.resolve("_site").toString(), "--disable-disk-cache"));
        command.addAll(options);
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true)
                .redirectOutput(log().toFile());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("JEKYLL_NO_BUNDLER_REQUIRE", "true");
        Process process = builder.start();
        if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("jekyll does not come to an end");
        }
        return process.exitValue();
    }
}
