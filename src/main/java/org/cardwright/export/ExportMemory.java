package org.cardwright.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.cardwright.access.PullRequestLink;
import org.cardwright.data.UserSettings;
import org.cardwright.workspace.Workspace;

/** Remembers to which site each folder was exported last. */
public final class ExportMemory {
    private static final String AUTHOR = "author";
    private static final String WORKBOOK = "workbook ";

    private final Optional<Path> data;
    private final UserSettings file;

    public ExportMemory(Optional<Path> data) {
        this.data = data;
        file = new UserSettings(data, "export.properties");
    }

    /** Where the folder is a site's own, that site is meant. */
    public static Optional<String> ownSite(Workspace open) {
        try {
            return Optional.of(SiteTarget.of(open.folder().root()).root().toString());
        } catch (ExportException e) {
            return Optional.empty();
        }
    }

    /** Where the program keeps what it remembers; empty where it may keep nothing. */
    public Optional<Path> data() {
        return data;
    }

    public Optional<String> site(Path folder) {
        return Optional.ofNullable(file.all().get(key(folder)));
    }

    /**
     * The workbook that a site's sources are made from, where that is the truth; an empty path where the site's files
     * are, and empty while nobody was asked.
     */
    public Optional<Optional<Path>> workbook(Path site) {
        return Optional.ofNullable(file.all().get(WORKBOOK + site)).map(path -> Optional.of(path)
                .filter(name -> !name.isEmpty()).map(Path::of));
    }

    /** Remembers what is the truth for a site; for a background thread. */
    public void rememberWorkbook(Path site, Optional<Path> workbook) throws IOException {
        file.put(WORKBOOK + site, workbook.map(Path::toString).orElse(""));
    }

    private static String key(Path folder) {
        return "site " + folder;
    }

    /** The pull request that is known of a branch of a site. */
    Optional<PullRequestLink> request(Path site, String branch) {
        return Optional.ofNullable(file.all().get(request(branch, site))).map(text -> text.split(" ", 2))
                .filter(parts -> parts.length == 2 && parts[0].matches("\\d{1,9}"))
                .map(parts -> new PullRequestLink(Integer.parseInt(parts[0]), parts[1]));
    }

    /** Remembers the pull request of a branch, for a background thread; where it cannot be kept, its host is asked again. */
    void rememberRequest(Path site, String branch, PullRequestLink link) {
        try {
            file.put(request(branch, site), link.number() + " " + link.address());
        } catch (IOException e) {
            notRemembered(e);
        }
    }

    private static String request(String branch, Path site) {
        return "request " + branch + " " + site;
    }

    /** The name and address that were given for commits, as {@code Name <address>}. */
    public Optional<String> author() {
        return Optional.ofNullable(file.all().get(AUTHOR));
    }

    /** Keeps the name and address for commits; an empty text for none. */
    public void author(String text) throws IOException {
        if (text.isEmpty()) {
            without(AUTHOR);
        } else {
            file.put(AUTHOR, text);
        }
    }

    /** Forgets to which site a folder was exported. */
    public void forgetSite(Path folder) throws IOException {
        without(key(folder));
    }

    /** Forgets what is the truth for a site, so that it is asked again. */
    public void forgetWorkbook(Path site) throws IOException {
        without(WORKBOOK + site);
    }

    private void without(String name) throws IOException {
        Map<String, String> others = new TreeMap<>(file.all());
        if (others.remove(name) != null) {
            file.replace(others);
        }
    }

    /**
     * Remembers what a comparison is about, for a background thread; where it cannot be kept, the next one asks again.
     *
     * @param author the name and address that were given, if they were asked for
     */
    public void remember(Path folder, Path site, Optional<String> author) {
        try {
            file.put(key(folder), site.toString());
            if (author.isPresent()) {
                file.put(AUTHOR, author.get());
            }
        } catch (IOException e) {
            notRemembered(e);
        }
    }

    private static void notRemembered(IOException why) {
        System.getLogger(ExportMemory.class.getName()).log(System.Logger.Level.WARNING, "Not remembered", why);
    }
}
