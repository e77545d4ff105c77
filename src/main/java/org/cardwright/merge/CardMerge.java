package org.cardwright.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.check.Checks;
import org.cardwright.document.CardDocument;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.FieldMessage;
import org.cardwright.model.Finding;
import org.cardwright.model.Severity;
import org.cardwright.text.SourceText;

/**
 * The three-way merge of one card: fields by their key, behaviors, definitions and courses by their items. What the
 * result says is proven by reading it again; no new word of either side is lost except where the other was chosen.
 */
public final class CardMerge {
    private static final Pattern TAG = Pattern.compile("<(?!!--)[^>\"]*+(?:\"[^\"]*+\"[^>\"]*+)*+>");
    private static final Pattern WORD = Pattern.compile("[^\\s?<>\"=,;]+");

    private final Optional<CardDocument> base;
    private final CardDocument ours;
    private final CardDocument theirs;
    private final List<MergeConflict> conflicts;
    private final List<MergeConflict> siteChanges;
    /** Decided for the folder already. */
    private final List<MergeConflict> kept;

    private CardMerge(Optional<CardDocument> base, CardDocument ours, CardDocument theirs, List<MergeConflict> conflicts,
            List<MergeConflict> siteChanges, List<MergeConflict> kept) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.conflicts = conflicts;
        this.siteChanges = siteChanges;
        this.kept = kept;
    }

    /** Merges two texts that began as {@code base}; line ends do not count. */
    public static CardMerge of(SourceText base, SourceText ours, SourceText theirs) {
        return of(Optional.of(read(base)), ours, theirs);
    }

    /** Puts two texts together of which nobody knows what they began as: whatever differs is a conflict. */
    public static CardMerge withoutBase(SourceText ours, SourceText theirs) {
        return of(Optional.empty(), ours, theirs);
    }

    private static CardMerge of(Optional<CardDocument> was, SourceText ours, SourceText theirs) {
        CardDocument mine = read(ours);
        CardDocument other = read(theirs);
        CardMerge whole = new CardMerge(was, mine, other, List.of(new MergeConflict(MergeConflict.WHOLE_CARD,
                FieldLabels.wholeCard(), was.map(CardDocument::text).orElse(""), mine.text(), other.text())),
                List.of(), List.of());
        if (was.filter(document -> !document.readable()).isPresent() || !mine.readable() || !other.readable()) {
            return whole;
        }
        var fields = new WantedMerge(was, mine, other, Map.of());
        fields.run();
        CardMerge merge = new CardMerge(was, mine, other, fields.conflicts(), fields.siteChanges(), List.of());
        // Texts that differ in their form alone say nothing to choose between but the whole.
        boolean form = was.isEmpty() && merge.conflicts().isEmpty() && !mine.text().equals(other.text());
        return !form && merge.possible() ? merge : whole;
    }

    /**
     * The same where it is known of some conflicts whose value is the newer one: nobody is asked about them any more. A value of
     * the site counts as changed by the site alone then.
     *
     * @param sides by the conflict's id
     */
    public CardMerge settled(Map<String, Side> sides) {
        Map<Optional<Side>, List<MergeConflict>> parts = conflicts.stream().collect(Collectors.groupingBy(conflict ->
                Optional.ofNullable(sides.get(conflict.id())).filter(_ -> !conflict.id().equals(MergeConflict.WHOLE_CARD))));
        var merge = new CardMerge(base, ours, theirs, parts.getOrDefault(Optional.<Side>empty(), List.of()),
                joined(siteChanges, parts.getOrDefault(Optional.of(Side.THEIRS), List.of())),
                joined(kept, parts.getOrDefault(Optional.of(Side.OURS), List.of())));
        return merge.possible() ? merge : this;
    }

    private static List<MergeConflict> joined(List<MergeConflict> some, List<MergeConflict> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    private Map<String, Resolution> withKept(Map<String, Resolution> choices) {
        Map<String, Resolution> all = new HashMap<>(choices);
        kept.forEach(conflict -> all.put(conflict.id(), Side.OURS));
        return all;
    }

    private static CardDocument read(SourceText text) {
        return CardDocument.read(new SourceText(FileContent.of(text), false));
    }

    /** What both sides changed, each in another way; empty if the merge needs nobody's decision. */
    public List<MergeConflict> conflicts() {
        return conflicts;
    }

    /** What the site alone changed; each is taken unless it is chosen that the folder's value stays. */
    public List<MergeConflict> siteChanges() {
        return siteChanges;
    }

    /** Whether one of the site's changes is not taken. */
    public boolean leavesOut(Map<String, Resolution> choices) {
        return siteChanges.stream().anyMatch(change -> choices.get(change.id()) == Side.OURS);
    }

    /**
     * The merged content with line feeds only; empty while a conflict has no choice, or where what a person wrote cannot be
     * written into the card.
     *
     * @param choices by the conflict's id
     */
    public Optional<String> content(Map<String, Resolution> choices) {
        if (!conflicts.stream().allMatch(conflict -> choices.containsKey(conflict.id()))) {
            return Optional.empty();
        }
        if (conflicts.size() == 1 && conflicts.getFirst().id().equals(MergeConflict.WHOLE_CARD)) {
            return choices.get(MergeConflict.WHOLE_CARD) instanceof Side side
                    ? Optional.of(conflicts.getFirst().of(side)) : Optional.empty();
        }
        Optional<Side> all = base.isEmpty() ? side(choices) : Optional.empty();
        return all.isPresent() ? Optional.of((all.get() == Side.OURS ? ours : theirs).text()) : merged(choices);
    }

    /** The side that was chosen throughout, whose form then goes along. */
    private Optional<Side> side(Map<String, Resolution> choices) {
        List<Resolution> chosen = conflicts.stream().map(conflict -> choices.get(conflict.id())).distinct().toList();
        return chosen.size() == 1 ? Optional.of(chosen.getFirst()).filter(Side.class::isInstance).map(Side.class::cast)
                : Optional.of(Side.THEIRS).filter(_ -> chosen.isEmpty());
    }

    /** Whether every choice can be written down: with one side's values throughout there is always a text. */
    private boolean possible() {
        return Stream.of(Side.values()).allMatch(side -> {
            Map<String, Resolution> all = new HashMap<>();
            conflicts.forEach(conflict -> all.put(conflict.id(), side));
            return merged(all).isPresent();
        });
    }

    private Optional<String> merged(Map<String, Resolution> choices) {
        Wanted wanted = new WantedMerge(base, ours, theirs, withKept(choices)).run().merged();
        Optional<String> byLines = conflicts.isEmpty() && base.isPresent() && !leavesOut(choices)
                ? LineMerge.merge(base.get().text(), ours.text(), theirs.text())
                .filter(text -> proven(wanted, read(new SourceText(text, false)))) : Optional.empty();
        return byLines.or(() -> byEdits(wanted, choices));
    }

    /**
     * What folder and site agree on after a pull with these choices: what both began with, and what of the site's changes
     * was taken or decided, so that the rest is still the site's own change. Empty if that cannot be written as a card.
     */
    public Optional<String> agreed(Map<String, Resolution> choices) {
        if (base.isEmpty() || conflicts.stream().anyMatch(conflict -> conflict.id().equals(MergeConflict.WHOLE_CARD))) {
            return Optional.empty();
        }
        Wanted wanted = new WantedMerge(base, ours, theirs, withKept(choices)).run().agreed();
        return Stream.of(base.get(), theirs).flatMap(start -> CardReach.from(start, wanted).stream())
                .map(CardDocument::text).findFirst();
    }

    /**
     * What is wrong with a text that a person wrote: it cannot be written into the card, or the card's checks find something
     * in it that neither side has.
     *
     * @param others what was chosen for the other conflicts
     */
    public Optional<FieldMessage> problem(MergeConflict conflict, Resolution.Own own, Map<String, Resolution> others) {
        Map<String, Resolution> choices = new HashMap<>(others);
        conflicts.forEach(each -> choices.putIfAbsent(each.id(), Side.THEIRS));
        choices.put(conflict.id(), own);
        Optional<String> content = content(choices);
        if (content.isEmpty()) {
            return Optional.of(new FieldMessage(Severity.ERROR,
                    CardReach.refusal(ours, new WantedMerge(base, ours, theirs, withKept(choices)).run().merged())));
        }
        Set<String> known = Stream.of(ours, theirs).flatMap(side -> findings(side).map(Finding::message))
                .collect(Collectors.toSet());
        return findings(read(new SourceText(content.get(), false))).filter(finding -> !known.contains(finding.message()))
                .min(Comparator.comparing(Finding::severity)).map(FieldMessage::of);
    }

    /** Of the card alone, whatever its file is called. */
    private static Stream<Finding> findings(CardDocument card) {
        return Checks.of(card, "").stream().filter(finding -> finding.severity() != Severity.INFO);
    }

    /**
     * Begins with the side that changed more of the file's form, so that the least of it is lost; with the folder's where not
     * all of the site's is taken.
     */
    private Optional<String> byEdits(Wanted wanted, Map<String, Resolution> choices) {
        boolean mine = base.isPresent() && (leavesOut(choices) || changed(ours) > changed(theirs));
        return Stream.of(mine ? ours : theirs, mine ? theirs : ours)
                .flatMap(start -> CardReach.from(start, wanted).stream())
                .filter(result -> proven(wanted, result) && keepsWords(result, leavesOut(choices)))
                .map(CardDocument::text).findFirst();
    }

    private int changed(CardDocument side) {
        Set<String> old = new HashSet<>(base.map(CardDocument::text).orElse("").lines().toList());
        return (int) side.text().lines().filter(line -> !old.contains(line)).count();
    }

    /** Says what is wanted, and is in no worse order than the sides were. */
    private boolean proven(Wanted wanted, CardDocument result) {
        return wanted.saidBy(result)
                && result.findings().size() <= Math.max(ours.findings().size(), theirs.findings().size());
    }

    /** @param part whether the folder leaves out some of the site's: what it takes is proven by its values */
    private boolean keepsWords(CardDocument result, boolean part) {
        Set<String> present = words(result.text());
        base.ifPresent(was -> present.addAll(words(was.text())));
        Stream.of(conflicts, siteChanges, kept).flatMap(List::stream).forEach(conflict -> {
            present.addAll(words(conflict.ours()));
            present.addAll(words(conflict.theirs()));
        });
        List<String> all = new ArrayList<>(words(ours.text()));
        all.addAll(part ? Set.of() : words(theirs.text()));
        // What follows from merged values may be spelled by neither side, and the values of one side go with it.
        Set<String> followed = followed(ours);
        followed.addAll(followed(theirs));
        return all.stream().allMatch(word -> present.contains(word) || followed.contains(word));
    }

    private static Set<String> followed(CardDocument side) {
        Set<String> words = new HashSet<>();
        Wanted.FOLLOWERS.forEach(field -> words.addAll(words(side.card().text(field))));
        return words;
    }

    /** The words of a text, of its comments and links; the form of tags does not count. */
    private static Set<String> words(String text) {
        String plain = TAG.matcher(text).replaceAll(tag -> " " + java.util.regex.Matcher.quoteReplacement(
                tag.group().contains("href") || tag.group().contains("src") ? links(tag.group()) : "") + " ");
        Set<String> words = new HashSet<>();
        WORD.matcher(plain).results().forEach(word -> words.add(word.group()));
        return words;
    }

    private static String links(String tag) {
        return tag.replaceAll("^<\\w*|>$", "").replaceAll("\\b(?!href|src)[\\w-]+=\"[^\"]*\"", "");
    }
}
