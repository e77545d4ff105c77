package org.cardwright.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.site.SiteNames;
import org.cardwright.text.Position;
import org.cardwright.text.SourceText;

/**
 * Finds the files of a folder that Jekyll publishes as cards and that are none here, such as {@code X.md.orig}: to
 * Jekyll every file of a collection that begins with front matter is a page, whatever its ending (format notes, 6.1).
 */
public final class StrayFiles extends SimpleFileVisitor<Path> {
    /** The rule of such files, which stand at no card. */
    public static final String RULE = "file-stray";
    private static final Pattern CARD = Pattern.compile(".*" + SiteNames.ENDINGS,
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OPENING = Pattern.compile("---\\s*\\n.*", Pattern.DOTALL);
    private static final Pattern CONVERTED = Pattern.compile(".*\\.(scss|sass)");
    private static final int FIRST_LINE = 256;
    private static final int LARGEST = 1 << 20;

    private final Path root;
    private final Severity severity;
    private final List<FileFindings> found = new ArrayList<>();

    private StrayFiles(Path root, Severity severity) {
        this.root = root;
        this.severity = severity;
    }

    /** The files of a folder and its sub folders, by their names with slashes; for a background thread. */
    public static List<FileFindings> of(Path folder, RuleSettings settings) {
        Optional<Severity> severity = settings.severity(RuleCatalog.STRAY);
        if (severity.isEmpty() || !Files.isDirectory(folder)) {
            return List.of();
        }
        try {
            StrayFiles files = new StrayFiles(folder.toRealPath(), severity.get());
            Files.walkFileTree(files.root, files);
            files.found.sort(Comparator.comparing(FileFindings::file));
            return files.found;
        } catch (IOException e) {
            // Whoever reads the cards of the folder says so.
            return List.of();
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && isPassedOver(name(folder)) ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        if (!isPassedOver(name) && !CARD.matcher(name).matches() && Files.isRegularFile(file)) {
            look(file, name.toLowerCase(Locale.ROOT));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        return FileVisitResult.CONTINUE;
    }

    private void look(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] first = in.readNBytes(FIRST_LINE);
            if (OPENING.matcher(new String(first, StandardCharsets.ISO_8859_1)).matches()) {
                boolean stops = CONVERTED.matcher(name).matches() || Files.size(file) <= LARGEST
                        && !SourceText.decode(Files.readAllBytes(file)).wellFormed();
                String shown = root.relativize(file).toString().replace('\\', '/');
                found.add(new FileFindings(shown, List.of(new Finding(severity, RULE, Position.START,
                        Strings.get("rule.file-stray", shown, stops ? 1 : 0), Optional.empty()))));
            }
        } catch (IOException e) {
            // A file that cannot be read here is none that could be judged.
            return;
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Whether Jekyll passes the name over: hidden, private, or left behind by an editor. */
    private static boolean isPassedOver(String name) {
        return "._#~".indexOf(name.charAt(0)) >= 0 || name.endsWith("~") || name.endsWith(".");
    }
}
