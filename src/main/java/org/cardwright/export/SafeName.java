package org.cardwright.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

import org.cardwright.i18n.Strings;
import org.cardwright.site.SiteNames;

/** Decides whether a card may be written under a name, so that no name leads out of the folder of cards. */
final class SafeName {
    private static final int MAX_BYTES = 255;
    private static final Pattern RESERVED = Pattern.compile(
            "(?:con|prn|aux|nul|conin\\$|conout\\$|com[0-9¹²³]|lpt[0-9¹²³])\\s*(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f\\x7f<>:\"|?*\\\\]");
    private static final Pattern CARD = Pattern.compile(".*" + SiteNames.ENDINGS, Pattern.CASE_INSENSITIVE);

    private SafeName() {}

    /** Whether Jekyll takes a file as a card: hidden and private ones are passed over, with all that is in them. */
    static boolean isCard(String file) {
        for (String part : file.split("/")) {
            if (part.isEmpty() || "._#~".indexOf(part.charAt(0)) >= 0 || part.endsWith("~")) {
                return false;
            }
        }
        return CARD.matcher(file).matches();
    }

    /** Why a name is refused, for the user; {@code file} is relative to the cards and has slashes. */
    static Optional<String> refusal(String file) {
        for (String part : file.split("/", -1)) {
            if (part.isEmpty() || part.equals("..") || part.startsWith(".")) {
                return Optional.of(Strings.get("export.name.path", file));
            }
            if (FORBIDDEN.matcher(part).find()) {
                return Optional.of(Strings.get("export.name.characters", printable(file)));
            }
            if (RESERVED.matcher(part).matches()) {
                return Optional.of(Strings.get("export.name.reserved", file));
            }
            if (part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ")) {
                return Optional.of(Strings.get("export.name.end", file));
            }
            if (part.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
                return Optional.of(Strings.get("export.name.long", file));
            }
        }
        return isCard(file) ? Optional.empty() : Optional.of(Strings.get("export.name.no-card", file));
    }

    private static String printable(String file) {
        return file.replaceAll("\\p{Cntrl}", "?");
    }

    /** Why nothing may be written at the place of a name: a link stands there, or on the way to it. */
    static Optional<String> refusal(Path cards, String file) throws IOException {
        Optional<String> name = refusal(file);
        if (name.isPresent()) {
            return name;
        }
        Path place = cards;
        for (String part : file.split("/")) {
            place = place.resolve(part);
            if (Files.isSymbolicLink(place)) {
                return Optional.of(Strings.get("export.name.link", file));
            }
            boolean last = place.equals(cards.resolve(file));
            if (Files.exists(place, LinkOption.NOFOLLOW_LINKS) && last == Files.isDirectory(place)) {
                return Optional.of(Strings.get("export.name.taken", file));
            }
        }
        return place.normalize().startsWith(cards) ? Optional.empty()
                : Optional.of(Strings.get("export.name.path", file));
    }
}
