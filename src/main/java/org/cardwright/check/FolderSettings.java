package org.cardwright.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.cardwright.frontmatter.FrontMatterException;
import org.cardwright.frontmatter.SettingsReader;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.site.SitePlaces;
import org.cardwright.spelling.Wording;
import org.cardwright.text.Position;

/**
 * The settings of a folder, from the file {@code .cardwright.yml} in it or in the root of its site, and what the checks
 * go by of the site itself; all files are only read.
 *
 * @param settings what of the file could be used; the catalog's own where nothing could
 * @param file the file, if there is one
 * @param problems what of the file could not be used
 * @param strays problems of other files: of those that are no cards here and some to the site, as far as they were
 *     looked for, and of the site's tables
 */
public record FolderSettings(RuleSettings settings, Optional<Path> file, List<Finding> problems,
        List<FileFindings> strays) {
    /** The file's name. */
    public static final String FILE_NAME = ".cardwright.yml";

    /** Those of a folder without settings, in which nothing is wrong. */
    public static final FolderSettings NONE = new FolderSettings(RuleSettings.DEFAULT, Optional.empty(), List.of());

    private static final int LEVELS_UP = 6;

    public FolderSettings {
        problems = List.copyOf(problems);
        strays = List.copyOf(strays);
    }

    public FolderSettings(RuleSettings settings, Optional<Path> file, List<Finding> problems) {
        this(settings, file, problems, List.of());
    }

    /** The same with the files that are cards to the site alone; looks through the folder. */
    public FolderSettings withStrays(Path folder) {
        return new FolderSettings(settings, file, problems, StrayFiles.of(folder, settings));
    }

    FolderSettings with(ExtraFindings extra) {
        return extra.files().isEmpty() ? this : new FolderSettings(settings, file, problems,
                Stream.concat(strays.stream(), extra.files().stream()).toList());
    }

    /** The problems that stand at no card: of the settings, then of other files. */
    public List<Finding> folderProblems() {
        return Stream.concat(problems.stream(), strays.stream().flatMap(each -> each.findings().stream())).toList();
    }

    /**
     * The settings for the cards of a folder; a file that cannot be read or understood becomes a problem and is
     * ignored.
     */
    public static FolderSettings of(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        FolderSettings graded = graded(absolute);
        TrainingPage page = site(absolute).map(TrainingPage::of).orElse(TrainingPage.UNKNOWN);
        WordLists words = new WordLists(absolute);
        List<Finding> problems = new ArrayList<>(graded.problems());
        words.unreadable().ifPresent(why -> problems.add(problem("", 0, why)));
        return new FolderSettings(graded.settings().with(page).with(words.read()), graded.file().or(() -> problems.isEmpty()
                ? Optional.empty() : Optional.of(words.file())), problems);
    }

    private static FolderSettings graded(Path folder) {
        Optional<Path> file = find(folder, FILE_NAME);
        if (file.isEmpty()) {
            return new FolderSettings(RuleSettings.DEFAULT, file, List.of());
        }
        try {
            return parse(file, Files.readString(file.get()));
        } catch (IOException e) {
            return new FolderSettings(RuleSettings.DEFAULT, file,
                    List.of(problem("", 0, Strings.get("rule.settings-invalid.unreadable", file.get().getFileName()))));
        }
    }

    /** The file that holds the settings of a folder, or would: beside its site's own settings where it is of a site. */
    public static Path place(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        return find(absolute, FILE_NAME).orElseGet(() -> site(absolute).orElse(absolute).resolve(FILE_NAME));
    }

    /** In the folder itself, else in the nearest folder above that is a site's root. */
    static Optional<Path> find(Path folder, String name) {
        if (Files.isRegularFile(folder.resolve(name))) {
            return Optional.of(folder.resolve(name));
        }
        return site(folder).map(root -> root.resolve(name)).filter(Files::isRegularFile);
    }

    /** The root of the nearest site that the folder is or lies in. */
    private static Optional<Path> site(Path folder) {
        Path above = folder;
        for (int i = 0; i < LEVELS_UP && above != null; i++) {
            if (SitePlaces.CONFIGURATIONS.stream().map(above::resolve).anyMatch(Files::exists)) {
                return Optional.of(above);
            }
            above = above.getParent();
        }
        return Optional.empty();
    }

    private static FolderSettings parse(Optional<Path> file, String text) {
        Map<String, Optional<Severity>> grades = new HashMap<>();
        Map<String, Optional<String>> wording = new LinkedHashMap<>();
        List<Finding> problems = new ArrayList<>();
        try {
            for (SettingsReader.Setting setting : SettingsReader.read(text)) {
                Optional<Optional<Severity>> grade = grade(setting.value());
                if (setting.section().equals("wording")) {
                    wording.put(setting.key(), Optional.of(setting.value().strip()).filter(use -> !use.isEmpty() && !use.equals("off")));
                } else if (!setting.section().equals("rules") || RuleCatalog.byId(setting.key()).isEmpty()) {
                    problems.add(problem(text, setting.span().start(),
                            Strings.get("rule.settings-invalid.unknown", setting.key())));
                } else if (grade.isEmpty()) {
                    problems.add(problem(text, setting.span().start(),
                            Strings.get("rule.settings-invalid.grade", setting.value(), setting.key())));
                } else {
                    grades.put(setting.key(), grade.get());
                }
            }
            return new FolderSettings(new RuleSettings(grades).with(Wording.shipped()
                    .with(wording, Strings.get("rule.wording.own", FILE_NAME))), file, problems);
        } catch (FrontMatterException e) {
            return new FolderSettings(RuleSettings.DEFAULT, file,
                    List.of(problem(text, e.offset(), Strings.get("rule.settings-invalid", e.getMessage()))));
        }
    }

    private static Optional<Optional<Severity>> grade(String word) {
        return switch (word) {
            case "off" -> Optional.of(Optional.empty());
            case "error" -> Optional.of(Optional.of(Severity.ERROR));
            case "warning" -> Optional.of(Optional.of(Severity.WARNING));
            case "info" -> Optional.of(Optional.of(Severity.INFO));
            default -> Optional.empty();
        };
    }

    private static Finding problem(String text, int offset, String message) {
        RuleInfo rule = RuleCatalog.SETTINGS;
        return new Finding(rule.severity(), rule.id(), Position.of(text, offset), message, Optional.empty());
    }

    /** The file in a folder that a problem is about which is on no card: a stray one, or that of the settings. */
    public Optional<Path> file(Finding problem, Path folder) {
        return problem.rule().equals(StrayFiles.RULE) ? strays.stream().filter(one -> one.findings().contains(problem))
                .findFirst().map(one -> folder.resolve(one.file())) : file;
    }
}
