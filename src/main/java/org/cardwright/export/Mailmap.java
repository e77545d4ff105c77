package org.cardwright.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jgit.lib.PersonIdent;

/** The names that a site's file {@code .mailmap} gives to the authors of its commits, in the place of those that they had then. */
final class Mailmap {
    static final Mailmap NONE = new Mailmap();
    private static final String FILE = ".mailmap";
    private static final long MOST = 1L << 20;
    /** The proper name and address, then those of the commits; one address alone is that of the commits. */
    private static final Pattern LINE = Pattern.compile("\\s*([^<>#]*)<([^<>]*)>(?:([^<>]*)<([^<>]*)>)?.*");

    private final Map<String, String> names = new HashMap<>();

    private Mailmap() {}

    /** That of a checkout; what cannot be read gives no names. */
    static Mailmap of(SiteGit git) {
        Path file = git.tree().resolve(FILE);
        try {
            // As git itself, which doesn't follow a link here either.
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MOST
                    ? of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)) : NONE;
        } catch (IOException e) {
            System.getLogger(Mailmap.class.getName()).log(System.Logger.Level.WARNING, "Authors keep the names of their commits", e);
            return NONE;
        }
    }

    static Mailmap of(String text) {
        var map = new Mailmap();
        text.lines().map(LINE::matcher).filter(Matcher::matches).forEach(map::add);
        return map;
    }

    private void add(Matcher line) {
        String proper = line.group(1).strip();
        boolean both = line.group(4) != null;
        if (!proper.isEmpty()) {
            names.put(key(both ? line.group(3) : "", both ? line.group(4) : line.group(2)), proper);
        }
    }

    private static String key(String name, String address) {
        return (address.strip() + "\n" + name.strip()).toLowerCase(Locale.ROOT);
    }

    /** How somebody is called now. */
    String name(PersonIdent author) {
        return Optional.ofNullable(names.get(key(author.getName(), author.getEmailAddress())))
                .orElseGet(() -> names.getOrDefault(key("", author.getEmailAddress()), author.getName()));
    }
}
