package org.cardwright.lifecycle;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;
import org.cardwright.site.SiteNames;

/** Which names a card's file may have, so that every system can hold it and the site shows it. */
public final class FileNames {
    private static final int MAX_BYTES = 255;
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"/\\\\|?*\\p{Cntrl}\\p{Cs}]");
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|(com|lpt)[0-9\u00B9\u00B2\u00B3])(\\..*)?");
    private static final Pattern CARD = Pattern.compile(".+" + SiteNames.ENDINGS, Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** Why a card's file may not have this name, in the words of the user. */
    public static Optional<String> problem(String name) {
        if (name.isBlank()) {
            return said("blank");
        }
        var forbidden = FORBIDDEN.matcher(name);
        if (forbidden.find()) {
            boolean shown = forbidden.group().codePointAt(0) >= ' ';
            return shown ? Optional.of(Strings.get("lifecycle.file.forbidden", forbidden.group())) : said("control");
        }
        if (!name.strip().equals(name) || name.endsWith(".")) {
            return said("ends");
        }
        if ("._#~".indexOf(name.charAt(0)) >= 0 || name.endsWith("~")) {
            return said("hidden");
        }
        if (RESERVED.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
            return said("reserved");
        }
        if (!canBePath(name)) {
            return said("control");
        }
        if (!CARD.matcher(name).matches()) {
            return said("ending");
        }
        boolean blankBeforeEnding = name.substring(0, name.lastIndexOf('.')).isBlank()
                || Character.isWhitespace(name.charAt(name.lastIndexOf('.') - 1));
        if (blankBeforeEnding) {
            return said("ends");
        }
        return name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES ? said("long") : Optional.empty();
    }

    /** What else this system forbids. */
    private static boolean canBePath(String name) {
        try {
            return Path.of(name).getNameCount() == 1;
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Optional<String> said(String what) {
        return Optional.of(Strings.get("lifecycle.file." + what));
    }
}
