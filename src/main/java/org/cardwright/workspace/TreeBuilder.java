package org.cardwright.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.cardwright.edit.CardEntry;
import org.cardwright.edit.CardPlace;
import org.cardwright.i18n.Strings;
import org.cardwright.workspace.TreeNode.Branch;
import org.cardwright.workspace.TreeNode.Branch.Kind;

/** Builds the lines of the tree from entries in {@link CardEntry#ORDER}, in one pass. */
public final class TreeBuilder {
    /** What the keys of lines begin with whose cards were found only in their courses. */
    public static final String ELSEWHERE = "elsewhere/";

    private TreeBuilder() {}

    public static Branch build(List<CardEntry> ordered, List<LoadProblem> problems) {
        List<CardEntry> readable = ordered.stream().filter(CardEntry::readable).toList();
        List<TreeNode> lines = new ArrayList<>(branches("", readable));
        addUnreadable(lines, ordered, problems);
        return new Branch("", Kind.ROOT, "", "", lines);
    }

    /** The lines of a filter: first the cards that are called so, then, apart, those that only name it in a course. */
    public static Branch ranked(List<CardEntry> named, List<CardEntry> others, List<LoadProblem> problems) {
        List<TreeNode> lines = new ArrayList<>(branches("", named.stream().filter(CardEntry::readable).toList()));
        List<TreeNode> elsewhere = branches(ELSEWHERE, others.stream().filter(CardEntry::readable).toList());
        if (!elsewhere.isEmpty()) {
            lines.add(new Branch(ELSEWHERE, Kind.ELSEWHERE, Strings.get("tree.elsewhere"), "", elsewhere));
        }
        addUnreadable(lines, Stream.concat(named.stream(), others.stream()).toList(), problems);
        return new Branch("", Kind.ROOT, "", "", lines);
    }

    /** The keys of the branches above a card, from the top, whether or not a filter shows it. */
    public static List<String> branchesAbove(CardEntry card) {
        if (!card.readable()) {
            return List.of("unreadable");
        }
        CardPlace place = card.place();
        String series = "series/" + place.series();
        String level = series + "/" + place.careerLevel();
        return List.of(series, level, level + "/" + place.group());
    }

    private static List<TreeNode> branches(String prefix, List<CardEntry> readable) {
        return runs(readable, entry -> entry.place().series(), run -> series(prefix, run));
    }

    private static void addUnreadable(List<TreeNode> lines, List<CardEntry> ordered, List<LoadProblem> problems) {
        List<TreeNode> unreadable = new ArrayList<>();
        ordered.stream().filter(entry -> !entry.readable()).map(TreeNode.Leaf::new).forEach(unreadable::add);
        problems.forEach(problem -> unreadable.add(new TreeNode.Unloaded(problem.card(), problem.message())));
        if (!unreadable.isEmpty()) {
            lines.add(new Branch("unreadable", Kind.UNREADABLE, Strings.get("tree.unreadable"), "", unreadable));
        }
    }

    private static Branch series(String prefix, List<CardEntry> cards) {
        CardPlace place = cards.getFirst().place();
        String key = prefix + "series/" + place.series();
        return new Branch(key, Kind.SERIES, place.seriesLabel(), mostCommon(cards, CardPlace::seriesTitle),
                runs(cards, entry -> entry.place().careerLevel(), run -> level(key, run)));
    }

    private static Branch level(String parent, List<CardEntry> cards) {
        CardPlace place = cards.getFirst().place();
        String key = parent + "/" + place.careerLevel();
        String grade = mostCommon(cards, CardPlace::gradeLevel);
        return new Branch(key, Kind.LEVEL, place.levelLabel(), gradeLabel(grade),
                runs(cards, entry -> entry.place().group(), run -> group(key, run)));
    }

    private static Branch group(String parent, List<CardEntry> cards) {
        CardPlace place = cards.getFirst().place();
        List<TreeNode> leaves = cards.stream().<TreeNode>map(TreeNode.Leaf::new).toList();
        return new Branch(parent + "/" + place.group(), Kind.GROUP, place.groupLabel(), "", leaves);
    }

    private static String gradeLabel(String grade) {
        boolean bare = !grade.isEmpty() && Character.isDigit(grade.charAt(0));
        return bare ? Strings.get("tree.grade", grade) : grade;
    }

    /** Splits at each change of the value, which the order has put together. */
    private static List<TreeNode> runs(
            List<CardEntry> cards, Function<CardEntry, String> value, Function<List<CardEntry>, Branch> branch) {
        List<TreeNode> result = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= cards.size(); i++) {
            if (i == cards.size() || !value.apply(cards.get(i)).equals(value.apply(cards.get(start)))) {
                result.add(branch.apply(cards.subList(start, i)));
                start = i;
            }
        }
        return result;
    }

    /** Cards may disagree on a series' title: the branch shows what most of them say. */
    private static String mostCommon(List<CardEntry> cards, Function<CardPlace, String> value) {
        Map<String, Integer> counts = new HashMap<>();
        cards.forEach(entry -> counts.merge(value.apply(entry.place()), 1, Integer::sum));
        counts.remove("");
        String most = "";
        for (String text : counts.keySet()) {
            int more = counts.get(text) - counts.getOrDefault(most, 0);
            if (more > 0 || more == 0 && text.compareTo(most) < 0) {
                most = text;
            }
        }
        return most;
    }
}
