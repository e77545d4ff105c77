package org.cardwright.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.cardwright.text.SourceText;

/** A small part of a site's own tables, byte for byte. */
public final class Excerpt {
    private Excerpt() {}

    static SourceText text(SourceKind kind) {
        String name = "/source/excerpt/" + kind.file().getFileName();
        try (InputStream in = Excerpt.class.getResourceAsStream(name)) {
            return SourceText.decode(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static SiteSources sources() {
        return new SiteSources(table(SourceKind.CARDS), table(SourceKind.TEXTS), table(SourceKind.COURSES));
    }

    /** The same in a workbook, with formats, widths and one more tab. */
    public static byte[] workbook() {
        return WorkbookTest.excerpt();
    }

    private static TableFile table(SourceKind kind) {
        return SiteSources.read(kind, text(kind));
    }

    /** Writes tables to a site. */
    public static void write(SiteSources sources, Path root) throws IOException {
        for (Map.Entry<String, byte[]> file : sources.files().entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** Writes a whole site: the tables, and all that its generator makes of them. */
    public static void site(Path root) throws IOException {
        Files.createDirectories(root);
        Files.writeString(root.resolve("_config.yml"), "collections:\n  cards:\n    output: true\n");
        write(sources(), root);
        for (Map.Entry<String, String> file : GeneratedFiles.of(Generator.generate(sources())).entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** Fails if the generator's next run would change a file of a site, as the program knows it and as it runs. */
    public static void assertNextRunChangesNothing(Path root) throws IOException {
        Map<String, String> before = GeneratedFiles.of(root);
        before.keySet().removeIf(name -> name.startsWith(".git/") || name.equals("_config.yml"));
        GeneratedFiles.assertSame(GeneratedFiles.of(Generator.generate(SiteSources.read(root).orElseThrow())), before);
        if (Node.isThere()) {
            Node.run("generator.mjs", root);
            Map<String, String> after = GeneratedFiles.of(root);
            after.keySet().removeIf(name -> name.startsWith(".git/") || name.equals("_config.yml"));
            GeneratedFiles.assertSame(before, after);
        }
    }
}
