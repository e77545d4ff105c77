package org.cardwright.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.cardwright.site.SitePlaces;


/** Recognizes the root of a Jekyll site and finds its collection of cards. */
public final class SiteRoot {
    /** A plain or quoted value with an optional comment. One known key does not need a YAML reader. */
    private static final Pattern COLLECTIONS_DIR = Pattern.compile(
            "^collections_dir\\s*:\\s*(?:\"([^\"\\n]*)\"|'([^'\\n]*)'|([^\\s#\"'][^#\\r\\n]*?))\\s*(?:#.*)?$",
            Pattern.MULTILINE);

    private static final Pattern COLLECTIONS = Pattern.compile(
            "^collections\\s*:([^\\r\\n]*)((?:\\r?\\n(?:[ \\t-][^\\r\\n]*|#[^\\r\\n]*|(?=\\r?\\n)))*)", Pattern.MULTILINE);
    private static final Pattern NAMES_CARDS = Pattern.compile("(?m)^[\\s-]*[\"']?" + SitePlaces.COLLECTION + "[\"']?\\s*(?::|$|#)");
    private static final Pattern NAMES_CARDS_INLINE = Pattern.compile("[\\[{,]\\s*[\"']?" + SitePlaces.COLLECTION + "[\"']?\\s*[:,\\]]");

    private SiteRoot() {}

    /** Whether a folder has the configuration of a site. */
    public static boolean isSite(Path folder) {
        return config(folder).isPresent();
    }

    private static Optional<Path> config(Path folder) {
        return SitePlaces.CONFIGURATIONS.stream().map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    /** The folder of cards of a site: below its {@code collections_dir} if it has one, or directly in the root. */
    public static Optional<Path> cards(Path root) throws IOException {
        return collectionsDir(root).map(dir -> dir.resolve(SitePlaces.CARDS)).filter(Files::isDirectory)
                .or(() -> Optional.of(root.resolve(SitePlaces.CARDS)).filter(Files::isDirectory));
    }

    /**
     * The folder of cards of a site, also where a collection of that name is only configured and the folder not made
     * yet.
     */
    public static Optional<Path> cardsPlace(Path root) throws IOException {
        Optional<Path> present = cards(root);
        Optional<Path> config = config(root);
        if (present.isPresent() || config.isEmpty()) {
            return present;
        }
        Matcher matcher = COLLECTIONS.matcher(Files.readString(config.get(), StandardCharsets.ISO_8859_1));
        boolean named = matcher.find() && (NAMES_CARDS.matcher(matcher.group(2)).find()
                || NAMES_CARDS_INLINE.matcher(matcher.group(1)).find());
        return named ? Optional.of(collectionsDir(root).orElse(root).resolve(SitePlaces.CARDS)) : Optional.empty();
    }

    private static Optional<Path> collectionsDir(Path root) throws IOException {
        Optional<Path> config = config(root);
        if (config.isEmpty()) {
            return Optional.empty();
        }
        // Latin-1 reads any bytes; a name with other letters is given back as what it was.
        String text = Files.readString(config.get(), StandardCharsets.ISO_8859_1);
        Matcher matcher = COLLECTIONS_DIR.matcher(text);
        return matcher.find() ? inside(root, value(matcher)) : Optional.empty();
    }

    private static String value(Matcher matcher) {
        for (int group = 1; group <= 3; group++) {
            if (matcher.group(group) != null) {
                return new String(matcher.group(group).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            }
        }
        throw new IllegalStateException("the pattern has three alternatives");
    }

    /** A configuration must not lead out of its site. */
    private static Optional<Path> inside(Path root, String relative) {
        try {
            Path dir = root.resolve(relative.replaceFirst("^/+", "")).normalize();
            return dir.startsWith(root) ? Optional.of(dir) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
