package org.cardwright.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

import org.cardwright.i18n.Strings;

/**
 * Where a site is to go, and what is wrong with that, in words.
 *
 * @param folder the new folder; of no use where something is wrong
 * @param wrongFolder about the folder that is to contain it
 * @param wrongName about its own name
 */
public record SitePlace(Path folder, Optional<String> wrongFolder, Optional<String> wrongName) {
    /**
     * Understands what was typed.
     *
     * @param into the folder that is to contain the new one; it is made if it is not there
     * @param name what the new one is to be called; blank where {@code usual} or the next free name after it will do
     */
    public static SitePlace of(String into, String name, String usual) {
        Path parent;
        try {
            parent = Path.of(into.strip());
        } catch (InvalidPathException e) {
            return noFolder();
        }
        if (!parent.isAbsolute()) {
            return noFolder();
        }
        String own = name.strip();
        if (!own.isEmpty() && !isName(parent, own)) {
            return new SitePlace(parent, Optional.empty(), Optional.of(Strings.get("site.get.name.wrong")));
        }
        Path folder = own.isEmpty() ? free(parent, usual) : parent.resolve(own);
        Optional<String> wrong = SiteClone.problem(folder);
        boolean there = Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
        return new SitePlace(folder, wrong.filter(_ -> !there), there ? Optional.of(Strings.get("site.get.name.exists", folder))
                : Optional.empty());
    }

    private static SitePlace noFolder() {
        return new SitePlace(Path.of(""), Optional.of(Strings.get("site.get.folder.none")), Optional.empty());
    }

    private static boolean isName(Path parent, String name) {
        try {
            return !name.contains("/") && !name.contains("\\") && parent.resolve(name).normalize().startsWith(parent.normalize())
                    && !parent.resolve(name).normalize().equals(parent.normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The name, or with the first number behind it that is free. */
    private static Path free(Path parent, String name) {
        Path folder = parent.resolve(name);
        for (int number = 2; Files.exists(folder, LinkOption.NOFOLLOW_LINKS); number++) {
            folder = parent.resolve(name + "-" + number);
        }
        return folder;
    }
}
