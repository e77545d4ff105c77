package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

import org.cardwright.check.TrainingPage;
import org.cardwright.model.Card;
import org.cardwright.workspace.FileStamp;

/**
 * The courses of the site that a folder belongs to, as its file of courses had them when it was looked at last; the site
 * is the folder's own, or else that to which the folder was exported last.
 */
public record SiteCourses(Optional<Path> file, FileStamp stamp, Optional<TrainingPage> page) {
    /** Where no site is known, or it has no such file. */
    public static final SiteCourses NONE = new SiteCourses(Optional.empty(), new FileStamp(0, Instant.EPOCH),
            Optional.empty());

    /** Reads the file, unless it is the one that is known and did not change; for a background thread. */
    public static SiteCourses of(Path folder, ExportMemory memory, SiteCourses known) throws IOException {
        Optional<Path> file = site(folder, memory).map(TrainingPage::file).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return NONE;
        }
        var now = Files.readAttributes(file.get(), BasicFileAttributes.class);
        var stamp = new FileStamp(now.size(), now.lastModifiedTime().toInstant());
        return known.file().equals(file) && known.stamp().equals(stamp) ? known
                : new SiteCourses(file, stamp, TrainingPage.read(file.get()));
    }

    static Optional<Path> site(Path folder, ExportMemory memory) {
        return SiteTarget.around(folder.toString()).or(() -> memory.site(folder).flatMap(SiteTarget::around));
    }

    /** How many courses the site shows for a card; empty where that is not known. */
    public OptionalInt count(Card card) {
        return page.stream().mapToInt(known -> known.count(card)).findFirst();
    }
}
