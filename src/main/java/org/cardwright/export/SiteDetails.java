package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.edit.FileStep;
import org.cardwright.model.CourseText;
import org.cardwright.source.CourseDetails;
import org.cardwright.source.Generator;
import org.cardwright.source.NewCourseDetails;
import org.cardwright.source.SiteSources;
import org.cardwright.source.SourceKind;
import org.cardwright.source.SourceSite;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.FileSteps;

/**
 * What the tables of a folder's site say of courses for its training page, as the files were when they were looked at
 * last; the site is the folder's own, or else that to which the folder was exported last.
 */
public final class SiteDetails {
    private final SourceSite site;
    private final Map<Path, FileStamp> stamps;
    private final CourseDetails details;

    private SiteDetails(SourceSite site, Map<Path, FileStamp> stamps) {
        this.site = site;
        this.stamps = stamps;
        details = new CourseDetails(site.tables());
    }

    /**
     * Reads the tables, unless they are those that are known and did not change; empty where no site is known or it has
     * none. For a background thread.
     */
    public static Optional<SiteDetails> of(Path folder, ExportMemory memory, Optional<SiteDetails> known)
            throws IOException {
        Optional<Path> root = SiteCourses.site(folder, memory);
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Optional<Path> workbook = memory.workbook(root.get()).flatMap(book -> book);
        Map<Path, FileStamp> stamps = stamps(Stream.concat(workbook.stream(), Stream.of(SourceKind.values())
                .map(kind -> root.get().resolve(kind.file()))).toList());
        return known.filter(one -> one.site.root().equals(root.get()) && one.stamps.equals(stamps)).isPresent() ? known
                : SourceSite.read(root.get(), workbook).map(read -> new SiteDetails(read, stamps));
    }

    private static Map<Path, FileStamp> stamps(List<Path> files) throws IOException {
        Map<Path, FileStamp> stamps = new HashMap<>();
        for (Path file : files) {
            if (Files.exists(file)) {
                var now = Files.readAttributes(file, BasicFileAttributes.class);
                stamps.put(file, new FileStamp(now.size(), now.lastModifiedTime().toInstant()));
            }
        }
        return stamps;
    }

    /** What the tables say of each course. */
    CourseDetails courses() {
        return details;
    }

    /** @param spellings the ways in which a course is written, the most frequent first */
    public CoursePage page(List<CourseText> spellings) {
        return new CoursePage(this, spellings);
    }

    /** What was typed and is not in the tables. */
    NewCourseDetails typed() {
        return NewCourseDetails.of(site.root());
    }

    /**
     * Gives a course other details in all its rows, and the file of the training page what follows from that; all or
     * nothing. For a background thread.
     *
     * @return what was written, for the step that undoes it
     * @throws FileSteps.FilesChangedException if a file is not what it was when it was looked at
     * @throws IOException if a file cannot be read or written
     */
    List<FileStep> write(Collection<CourseText> spellings, Map<String, String> texts) throws IOException {
        SiteSources after = site.tables().with(details.edits(spellings, texts));
        List<FileStep> files = site.changes(after, Generator.generate(after));
        FileSteps.apply(files);
        return files;
    }
}
