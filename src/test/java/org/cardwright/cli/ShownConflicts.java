package org.cardwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.document.CardDocument;
import org.cardwright.model.CardField;
import org.cardwright.text.SourceText;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What commands asked each person: no pair of values that was answered in a folder may be shown to that person there again, and no
 * value that one side alone changed since the folder and main were last the same.
 */
final class ShownConflicts {
    private static final Pattern CARD = Pattern.compile("^conflict: (?:.* -> )?(.+?)(?: \\(.*\\))?$");
    private static final Pattern SIDES = Pattern.compile("^  (.*): the folder has \"(.*)\", the site has \"(.*)\"$");
    private static final Map<String, CardField> FIELDS = Map.of("Description", CardField.DESCRIPTION, "Series title",
            CardField.JOB_SERIES_TITLE);

    /** @param card names it whatever its file is called */
    record Value(String file, String card, String label, String ours, String theirs) {
        private List<String> key(Curator curator) {
            return List.of(person(curator), card, label, ours, theirs);
        }
    }

    private final CuratorSite site;
    private final CurationDiary diary;
    private final Set<List<String>> seen = new HashSet<>();
    private final Set<List<String>> answered = new HashSet<>();
    private final Map<List<String>, String> agreed = new HashMap<>();

    ShownConflicts(CuratorSite site, CurationDiary diary) {
        this.site = site;
        this.diary = diary;
    }

    private static String person(Curator curator) {
        return curator.number + " in the folder of " + curator.owner();
    }

    /** What a command just showed; looks whether it may. */
    List<Value> shown(Curator curator, CommandLineRun run) throws IOException {
        Map<String, String> ours = curator.cards();
        Map<String, String> theirs = site.cards();
        List<Value> values = new ArrayList<>();
        String file = "";
        for (String line : run.out().lines().toList()) {
            Matcher card = CARD.matcher(line);
            Matcher sides = SIDES.matcher(line);
            if (card.matches()) {
                file = card.group(1);
            } else if (sides.matches()) {
                String text = ours.containsKey(file) ? ours.get(file) : theirs.getOrDefault(file, file);
                values.add(new Value(file, Curator.permalink(text), sides.group(1), sides.group(2), sides.group(3)));
            }
        }
        values.forEach(value -> look(curator, value, run));
        return values;
    }

    private void look(Curator curator, Value value, CommandLineRun run) {
        diary.count("values shown", 1);
        Set<String> mine = Curator.tokens(value.ours());
        Set<String> other = Curator.tokens(value.theirs());
        diary.count(mine.containsAll(other) || other.containsAll(mine) ? "values of which one side has all words"
                : "values both sides changed", 1);
        if (answered.contains(value.key(curator))) {
            diary.wrong("shown again to " + curator + ": " + value, run);
        } else if (!seen.add(value.key(curator))) {
            diary.count("values shown again before anybody answered", 1);
        }
        String both = agreed.get(List.of(person(curator), value.card()));
        CardField field = FIELDS.get(value.label());
        if (both != null && field != null) {
            String was = CardDocument.read(new SourceText(both, false)).card().text(field);
            if (was.equals(value.ours()) || was.equals(value.theirs())) {
                diary.wrong("one side alone changed what " + curator + " is asked: " + value, run);
            }
        }
    }

    /** The person chose. */
    void answered(Curator curator, List<Value> values) {
        values.forEach(value -> answered.add(value.key(curator)));
        diary.count("values answered", values.size());
    }

    static Set<String> files(List<Value> values) {
        return values.stream().map(Value::file).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A command compared the folder with a checkout that is where main is: what is the same on both sides is agreed on. */
    void compared(Curator curator, CommandLineRun run) throws IOException {
        ObjectId head = CuratorSite.head(curator.checkout());
        if (curator.inPlace || run.exitCode() > 1 || !site.main().equals(head)) {
            return;
        }
        Set<String> there = new HashSet<>();
        try (Stream<Path> files = Files.list(curator.checkout().resolve("_cards"))) {
            for (Path file : files.toList()) {
                there.add(Files.readString(file));
            }
        }
        curator.cards().values().stream().filter(there::contains)
                .forEach(text -> agreed.put(List.of(person(curator), Curator.permalink(text)), text));
    }

    /** Commits were taken away: what was agreed on of the cards that they changed says nothing any more. */
    void takenAway(Map<String, String> before) throws IOException {
        Set<String> same = new HashSet<>(site.cards().values());
        Set<String> changed = before.values().stream().filter(text -> !same.contains(text)).map(Curator::permalink)
                .collect(Collectors.toSet());
        agreed.keySet().removeIf(key -> changed.contains(key.getLast()));
    }

    /** Behind an older commit nobody can tell whether what came after it was squashed or taken away. */
    void squashed(boolean all) {
        if (!all) {
            agreed.clear();
        }
    }
}
