package org.cardwright.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.cardwright.edit.Progress;
import org.cardwright.i18n.Strings;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;

/**
 * The configuration of a checkout as git itself reads it, with all that is included on conditions; without an
 * installed git, what can be known without it.
 *
 * @param whole whether conditions, if there are any, were followed
 */
record GitSettings(Config config, boolean whole) {
    private static final String VERSION = "core.repositoryformatversion";

    /**
     * Reads the configuration.
     *
     * @throws ExportException if git does not trust the checkout
     */
    static GitSettings of(Repository repository) throws IOException {
        Optional<GitProgram> git = GitProgram.installed();
        Optional<String> list = git.isEmpty() ? Optional.empty()
                : git.get().ask(repository.getWorkTree().toPath(), "config", "--null", "--list");
        if (list.isEmpty()) {
            Config known = repository.getConfig();
            return new GitSettings(known, known.getSubsections("includeIf").isEmpty());
        }
        Map<String, List<String>> values = parsed(list.get());
        if (!values.containsKey(VERSION)) {
            requireTrust(git.get(), repository);
        }
        return new GitSettings(config(values), true);
    }

    /** Git passes over a checkout of somebody else, as if there were none. */
    private static void requireTrust(GitProgram git, Repository repository) throws IOException {
        String folder = repository.getWorkTree().toString();
        GitProgram.Run run = git.run(repository.getWorkTree().toPath(), Optional.empty(),
                org.cardwright.edit.Progress.NONE, "rev-parse", "--git-dir");
        if (run.exitCode() != 0 && run.output().contains("dubious ownership")) {
            throw new ExportException(Strings.get("export.git.owner", folder, folder.replace('\\', '/')));
        }
    }

    private static Map<String, List<String>> parsed(String list) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String entry : list.split("\0")) {
            int end = entry.indexOf('\n');
            String key = end < 0 ? entry : entry.substring(0, end);
            // A name alone says yes.
            values.computeIfAbsent(key, _ -> new ArrayList<>()).add(end < 0 ? "true" : entry.substring(end + 1));
        }
        return values;
    }

    private static Config config(Map<String, List<String>> values) {
        Config config = new Config();
        values.forEach((key, all) -> {
            int section = key.indexOf('.');
            int name = key.lastIndexOf('.');
            if (section > 0) {
                config.setStringList(key.substring(0, section),
                        name == section ? null : key.substring(section + 1, name), key.substring(name + 1), all);
            }
        });
        return config;
    }

    Optional<String> text(String section, String subsection, String name) {
        return Optional.ofNullable(config.getString(section, subsection.isEmpty() ? null : subsection, name))
                .filter(text -> !text.isEmpty());
    }

    /** What git takes for yes. */
    boolean yes(String section, String name) {
        return text(section, "", name).filter(text -> text.matches("(?i)true|yes|on|[1-9][0-9]*")).isPresent();
    }
}
