package org.cardwright.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.cardwright.fixtures.ModelText;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.fixtures.VisibleText;
import org.cardwright.model.Card;
import org.cardwright.model.CardField;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.text.SourceText;

/** Proves by independent means that an accepted edit did what it says and nothing else. */
final class EditProof {
    private static final Pattern ENTRY = Pattern.compile(
            "(?is)<d[td]\\b.*?(</d[td]>|(?=<d[td]\\b|</dl|</p|</div|\\z))");
    private static final Set<String> ALWAYS_WRONG = Set.of("yaml-invalid", "front-matter-missing", "front-matter-open",
            "utf8-malformed", "duplicate-key", "course-mapping", "course-unreadable", "courses-text", "octal-series",
            "value-not-text", "body-unknown", "body-disagrees");

    private final Attempt origin;
    private final CardDocument before;
    private final Edit edit;
    private final CardDocument after;
    private final CardLines oldLines;
    private final CardLines newLines;

    private EditProof(Attempt origin, Edit edit, CardDocument after) {
        this.origin = origin;
        this.before = origin.document();
        this.edit = edit;
        this.after = after;
        this.oldLines = CardLines.of(before.text());
        this.newLines = CardLines.of(after.text());
    }

    /** Asserts all that holds for every accepted edit. */
    static void check(Attempt origin, Edit edit, CardDocument after) {
        var proof = new EditProof(origin, edit, after);
        proof.readsTheSameAgain();
        proof.listsAreAsEdited();
        proof.onlyItsLinesChanged();
        proof.onlyItsPartOfTheBodyChanged();
        proof.fileStyleIsKept();
        proof.nothingNewIsWrong();
    }

    /**
     * Asserts what holds for an edit of a card in whatever state: lines are told apart by where the program sees its
     * keys, because no simple reader would see the same in them.
     */
    static void checkSpoiled(Attempt origin, Edit edit, CardDocument after) {
        var proof = new EditProof(origin, edit, after);
        proof.readsTheSameAgain();
        proof.listsAreAsEdited();
        proof.onlyAllowedTextChanged();
        proof.fileStyleIsKept();
        proof.nothingNewIsWrong();
    }

    /** The first and the last letter that differ, and all parts that belong to other keys in between. */
    private void onlyAllowedTextChanged() {
        Set<String> allowed = allowedKeys();
        if (allowed.contains(origin.key(CardField.COURSES)) && !origin.anatomy().body().courses().isEmpty()) {
            allowed.add(CardLines.BODY);
        }
        Anatomy now = after.anatomy();
        assertEquals(others(before.text(), origin.anatomy(), allowed), others(after.text(), now, allowed),
                () -> "other than " + allowed + diff());
        if (!allowed.contains(CardLines.BODY)) {
            assertEquals(before.text().substring(origin.anatomy().bounds().bodyStart()),
                    after.text().substring(now.bounds().bodyStart()), "body");
        }
    }

    /** The front matter without the lines of some keys. */
    private static String others(String text, Anatomy anatomy, Set<String> without) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (YamlEntry entry : anatomy.frontMatter().entries()) {
            if (without.contains(entry.key())) {
                int start = text.lastIndexOf('\n', Math.max(0, entry.keySpan().start() - 1)) + 1;
                rest.append(text, at, Math.max(at, Math.min(start, entry.keySpan().start())));
                at = Math.max(at, entry.lines().end());
            }
        }
        int end = anatomy.bounds().bodyStart();
        // Only a file without any body lacks the line end here, and a body needs it.
        // Nor does it matter to which key a blank line or a comment below it is counted.
        return rest.append(text, Math.min(at, end), end).toString()
                .replaceAll("(?m)^\\s*#.*$", "").replaceAll("\\s*\\R\\s*", "\n").strip();
    }

    private void readsTheSameAgain() {
        CardDocument again = CardDocument.read(SourceText.decode(after.source().bytes()));
        assertEquals(after.text(), again.text(), "text");
        assertEquals(again.card(), after.card(), "the card of the same text");
        assertEquals(again.findings(), after.findings(), "the findings of the same text");
        assertEquals(again.template(), after.template(), "the template of the same text");
    }

    private void listsAreAsEdited() {
        var expected = EditedCard.of(before.card(), edit);
        assertEquals(lists(ModelText.of(expected)), lists(ModelText.of(after.card())), "levels and unassigned items");
        assertEquals(courses(expected), courses(after.card()), "courses");
    }

    private static List<String> lists(List<String> model) {
        return model.stream().takeWhile(line -> !line.startsWith("course"))
                .dropWhile(line -> !line.startsWith("level") && !line.startsWith("unassigned")).toList();
    }

    /** The parts of the courses, one a line; line breaks and runs of blanks count as one blank. */
    private static String courses(Card card) {
        return card.courses().stream()
                .map(course -> String.join(" | ", course.title(), course.provider(), course.url()))
                .map(course -> course.replaceAll("\\s+", " "))
                .collect(Collectors.joining("\n"));
    }

    private void onlyItsLinesChanged() {
        var allowed = allowedKeys();
        var changed = new TreeSet<>(oldLines.changedKeys(newLines));
        changed.removeAll(allowed);
        assertEquals(Set.of(), changed, () -> "keys whose lines changed besides " + allowed + diff());
    }

    private Set<String> allowedKeys() {
        var keys = new HashSet<String>();
        switch (edit) {
            case Edit.SetField e -> {
                keys.add(e.key());
                followersOf(e.key(), keys);
                if (e.key().equals("competency")) {
                    keys.add(CardLines.BODY);
                }
            }
            case Edit.FollowField e -> {
                keys.add(e.key());
                followersOf(e.key(), keys);
            }
            case Edit.SetItem e -> itemKeys(keys, e.kind());
            case Edit.AddItem e -> itemKeys(keys, e.kind());
            case Edit.RemoveItem e -> itemKeys(keys, e.kind());
            case Edit.MoveItem e -> itemKeys(keys, e.kind());
            case Edit.AddLevel _ -> keys.add(CardLines.BODY);
            case Edit.RemoveLevel _ -> {
                itemKeys(keys, ItemKind.BEHAVIOR);
                itemKeys(keys, ItemKind.DEFINITION);
            }
            case Edit.SetCourse _, Edit.AddCourse _, Edit.RemoveCourse _, Edit.MoveCourse _ -> {
                keys.add(origin.key(CardField.COURSES));
                if (Set.of("flat", "cfo-ids", "columns", "grid-4", "grid-4-p").contains(before.template())) {
                    keys.add(CardLines.BODY);
                }
            }
            case Edit.SetItems e -> e.items().keySet().forEach(kind -> itemKeys(keys, kind));
            case Edit.SetText _ -> throw new IllegalArgumentException("anything may change");
        }
        return keys;
    }

    private void followersOf(String key, Set<String> keys) {
        CardField.ofKey(key).ifPresent(field -> followers(field).stream()
                .filter(follower -> before.derivation(follower) == Derivation.FOLLOWS)
                .forEach(follower -> keys.add(origin.key(follower))));
    }

    private void itemKeys(Set<String> keys, ItemKind kind) {
        keys.add(origin.key(kind.field()));
        keys.add(CardLines.BODY);
    }

    /** The fields that may follow a field, directly or through another (format notes, 1). */
    private static Set<CardField> followers(CardField field) {
        return switch (field) {
            case SERIES -> Set.of(CardField.JOB_SERIES, CardField.TITLE, CardField.FILTERS);
            case JOB_SERIES_TITLE -> Set.of(CardField.JOB_SERIES, CardField.TITLE);
            case JOB_SERIES -> Set.of(CardField.TITLE);
            case CAREER_LEVEL -> Set.of(CardField.TITLE, CardField.LEVEL, CardField.FILTERS);
            case COMPETENCY -> Set.of(CardField.TITLE, CardField.FILTERS);
            case GROUP, LEVEL -> Set.of(CardField.FILTERS);
            default -> Set.of();
        };
    }

    private void onlyItsPartOfTheBodyChanged() {
        boolean withLevels = !before.card().levels().isEmpty();
        if (!withLevels || edit instanceof Edit.SetCourse || edit instanceof Edit.AddCourse
                || edit instanceof Edit.RemoveCourse || edit instanceof Edit.MoveCourse) {
            return;
        }
        String oldBody = oldLines.body();
        String newBody = newLines.body();
        if (oldBody.equals(newBody)) {
            return;
        }
        assertEquals(frame(oldBody), frame(newBody), () -> "the body besides dt and dd" + diff());
        List<String> fresh = new ArrayList<>(entries(newBody));
        entries(oldBody).forEach(fresh::remove);
        int limit = switch (edit) {
            case Edit.SetField _ -> entries(newBody).size();
            case Edit.AddLevel _, Edit.MoveItem _ -> 2;
            case Edit.RemoveLevel _, Edit.RemoveItem _ -> 0;
            default -> 2;
        };
        assertTrue(fresh.size() <= limit, () -> "rewritten in the body: " + fresh);
        if (edit instanceof Edit.SetField) {
            assertTrue(fresh.stream().allMatch(entry -> entry.regionMatches(true, 0, "<dt", 0, 3)),
                    () -> "rewritten in the body: " + fresh);
        }
    }

    private static String frame(String body) {
        return ENTRY.matcher(body).replaceAll(" ").replaceAll("(?i)(</d[td]>|\\s)+", " ")
                .replaceAll("(?<=>) | (?=<)", "");
    }

    /** The raw entries without the blanks at their ends, which depend on the place in the list. */
    private static List<String> entries(String body) {
        return ENTRY.matcher(body).results()
                .map(entry -> entry.group().replaceAll("(?i)\\s+(</d[td]>)?$", "$1")
                        .replaceAll("(?i)^(<d[td][^>]*>)\\s+", "$1"))
                .collect(Collectors.toList());
    }

    private void fileStyleIsKept() {
        assertEquals(before.source().byteOrderMark(), after.source().byteOrderMark(), "byte order mark");
        if (!before.text().matches("(?s).*([^\r]\n|\r[^\n]).*")) {
            assertFalse(after.text().matches("(?s).*([^\r]\n|\r[^\n]).*"), () -> "a line end of another kind" + diff());
        } else if (before.text().indexOf('\r') < 0) {
            assertTrue(after.text().indexOf('\r') < 0, () -> "a line end of another kind" + diff());
        }
        assertTrue(before.template().equals("none") || before.text().endsWith("\n") == after.text().endsWith("\n"),
                "final newline");
    }

    private void nothingNewIsWrong() {
        Set<String> rules = after.findings().stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new));
        rules.retainAll(ALWAYS_WRONG);
        before.findings().forEach(finding -> rules.remove(finding.rule()));
        if (edit instanceof Edit.AddLevel && before.card().levels().isEmpty()) {
            rules.remove("body-disagrees");
        }
        assertEquals(Set.of(), rules, () -> "new findings" + diff());
        assertTrue(after.readable(), "readable");
    }

    String diff() {
        return diff(before, after);
    }

    /** The lines that differ, visible, for messages. */
    static String diff(CardDocument before, CardDocument after) {
        var old = CardLines.of(before.text()).lines();
        var now = CardLines.of(after.text()).lines();
        return com.github.difflib.DiffUtils.diff(old, now).getDeltas().stream()
                .map(delta -> marked("-", delta.getSource().getLines()) + marked("+", delta.getTarget().getLines()))
                .collect(Collectors.joining("", "\n", "\n"));
    }

    private static String marked(String mark, List<String> lines) {
        return lines.stream().map(line -> mark + VisibleText.of(line) + "\n").collect(Collectors.joining());
    }
}
