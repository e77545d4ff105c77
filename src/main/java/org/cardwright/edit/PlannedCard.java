package org.cardwright.edit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.cardwright.document.CardDocument;
import org.cardwright.text.SourceText;

/** What a step does to one card, with the card before and after; nothing happens until the step is applied. */
public final class PlannedCard {
    /** What becomes of the card's file. */
    public enum Kind {
        CHANGED,
        NEW,
        RENAMED,
        DELETED
    }

    /** Makes the card with some of its parts only; for any thread. */
    public interface Writer {
        Written write(List<StepPart> wanted);
    }

    /**
     * A card that was written.
     *
     * @param parts how many parts of it changed
     * @param refused why others did not, once it was tried
     */
    public record Written(CardDocument after, int parts, List<AppliedStep.Refused> refused) {}

    /** Makes the card with other answers, one for each question; for any thread. */
    public interface Answering {
        PlannedCard with(List<Optional<String>> answers);
    }

    private final CardId card;
    private final Kind kind;
    private Optional<CardId> origin = Optional.empty();
    private boolean byOrigin = true;
    private Optional<CardDocument> before = Optional.empty();
    private Optional<CardDocument> after = Optional.empty();
    private Supplier<List<StepPart>> parts = this::differences;
    private List<String> does = List.of();
    private List<String> left = List.of();
    private String label = "";
    private List<StepQuestion> questions = List.of();
    private Optional<Answering> answering = Optional.empty();
    private Optional<Writer> writer = Optional.empty();
    private Optional<Refusal> refusal = Optional.empty();
    private boolean suggested = true;
    private boolean told;
    /** Asked for often, and two long texts are compared for it. */
    private Optional<Boolean> possible = Optional.empty();
    private Optional<Integer> changes = Optional.empty();

    private PlannedCard(CardId card, Kind kind) {
        this.card = card;
        this.kind = kind;
    }

    private PlannedCard(PlannedCard other) {
        this(other.card, other.kind);
        origin = other.origin;
        byOrigin = other.byOrigin;
        parts = () -> other.parts.get();
        before = other.before;
        after = other.after;
        does = other.does;
        left = other.left;
        label = other.label;
        questions = other.questions;
        answering = other.answering;
        writer = other.writer;
        refusal = other.refusal;
        suggested = other.suggested;
        told = other.told;
    }

    public static PlannedCard changed(CardId card, CardDocument before, CardDocument after) {
        PlannedCard made = new PlannedCard(card, Kind.CHANGED);
        made.before = Optional.of(before);
        made.after = Optional.of(after);
        return made;
    }

    public static PlannedCard created(CardId card, CardDocument after) {
        PlannedCard made = new PlannedCard(card, Kind.NEW);
        made.after = Optional.of(after);
        return made;
    }

    public static PlannedCard deleted(CardId card, CardDocument before) {
        PlannedCard made = new PlannedCard(card, Kind.DELETED);
        made.before = Optional.of(before);
        return made;
    }

    /** A card that gets another file. */
    public static PlannedCard renamed(CardId old, CardDocument before, CardId card, CardDocument after) {
        PlannedCard made = new PlannedCard(card, Kind.RENAMED);
        made.origin = Optional.of(old);
        made.before = Optional.of(before);
        made.after = Optional.of(after);
        return made;
    }

    /** A card that stays as it is, and why. */
    public static PlannedCard refused(CardId card, CardDocument document, Refusal why) {
        PlannedCard made = changed(card, document, document);
        made.refusal = Optional.of(why);
        made.parts = List::of;
        return made;
    }

    /** A card whose parts are known before it is written. */
    public static PlannedCard written(CardId card, CardDocument before, List<? extends StepPart> parts, Writer writer) {
        return changed(card, before, before).writing(parts, writer);
    }

    /** A card that gets another file, and whose parts are known before it is written. */
    public static PlannedCard renamed(CardId old, CardDocument before, CardId card, List<? extends StepPart> parts,
            Writer writer) {
        return renamed(old, before, card, before).writing(parts, writer);
    }

    private PlannedCard writing(List<? extends StepPart> shown, Writer by) {
        after = Optional.empty();
        writer = Optional.of(by);
        return showing(shown);
    }

    /**
     * The same card, made like another.
     *
     * @param once whether no other card of the step is: else each is selected or left out by itself
     */
    public PlannedCard like(CardId other, boolean once) {
        PlannedCard made = new PlannedCard(this);
        made.origin = Optional.of(other);
        made.byOrigin = once;
        return made;
    }

    /** The same card with these parts in place of all that differs. */
    public PlannedCard showing(List<? extends StepPart> shown) {
        PlannedCard made = new PlannedCard(this);
        List<StepPart> all = List.copyOf(shown);
        made.parts = () -> all;
        made.told = true;
        return made;
    }

    /** The same card with only these of its parts, where they can be chosen. */
    public PlannedCard only(Predicate<StepPart> wanted) {
        PlannedCard made = new PlannedCard(this);
        made.writer = writer.map(by -> some -> by.write(some.stream().filter(wanted).toList()));
        return made;
    }

    /** The same card with what is done to it, and what could not be, in words. */
    public PlannedCard saying(List<String> done, List<String> undone) {
        PlannedCard made = new PlannedCard(this);
        made.does = List.copyOf(done);
        made.left = List.copyOf(undone);
        return made;
    }

    /** The same card with a word on how it stands to the step, and whether it is selected unless a person says so. */
    public PlannedCard labeled(String word, boolean selected) {
        PlannedCard made = new PlannedCard(this);
        made.label = word;
        made.suggested = selected;
        return made;
    }

    public PlannedCard asking(List<StepQuestion> asked, Answering answers) {
        PlannedCard made = new PlannedCard(this);
        made.questions = List.copyOf(asked);
        made.answering = Optional.of(answers);
        return made;
    }

    private List<StepPart> differences() {
        CardDocument nothing = Nothing.CARD;
        List<StepPart> found = List.copyOf(PartChange.between(before.orElse(nothing), after.orElse(nothing), _ -> true));
        parts = () -> found;
        return found;
    }

    /** Read when the first card is made or deleted, not at each start. */
    private static final class Nothing {
        private static final CardDocument CARD = CardDocument.read(new SourceText("---\n---\n", false));

        private Nothing() {}
    }

    /** The card, under its name after the step. */
    public CardId card() {
        return card;
    }

    public Kind kind() {
        return kind;
    }

    /** The name before the step of a card that is renamed, or the card that a new one is made like. */
    public Optional<CardId> origin() {
        return origin;
    }

    /** The card that a person selects or leaves out, whatever the step is going to call it. */
    public CardId subject() {
        return byOrigin ? origin.orElse(card) : card;
    }

    /** Absent for a new card. */
    public Optional<CardDocument> before() {
        return before;
    }

    /** The card as the step makes it; absent for one that is deleted. A card known by its parts is written for it. */
    public Optional<CardDocument> after() {
        return after.or(() -> writer.map(by -> by.write(parts()).after()));
    }

    /** What it says differently then, in the order of the card; worked out when first asked. */
    public List<StepPart> parts() {
        return parts.get();
    }

    /**
     * How many places change; a course line is one even where several of its parts change, and a text of the body that
     * only repeats another is none.
     */
    public int changes() {
        changes = changes.or(() -> Optional.of(count()));
        return changes.get();
    }

    private int count() {
        if (lazy()) {
            return (int) parts().stream().filter(part -> part.refused().isEmpty()).count();
        }
        Set<Integer> courses = new HashSet<>();
        int others = 0;
        for (StepPart part : parts()) {
            boolean repeats = part.part() instanceof CardPart.Line && part.follows();
            if (part.before().equals(part.after()) || repeats) {
                continue;
            }
            if (part.part() instanceof CardPart.Course(int index, CardPart.Piece _)) {
                courses.add(index);
            } else {
                others++;
            }
        }
        return courses.size() + others;
    }

    /** Its parts with which the planner said something; none where they are only what differs, which takes long to find. */
    public List<StepPart> told() {
        return told ? parts() : List.of();
    }

    public List<String> does() {
        return does;
    }

    public List<String> left() {
        return left;
    }

    public String label() {
        return label;
    }

    public List<StepQuestion> questions() {
        return questions;
    }

    /** Why the card stays as it is. */
    public Optional<Refusal> refusal() {
        return refusal;
    }

    /** Whether it is selected as long as a person does not say otherwise. */
    public boolean suggested() {
        return suggested;
    }

    /** Whether only its parts are worked out, and the card when it is applied. */
    public boolean lazy() {
        return writer.isPresent();
    }

    /** Whether the step can do anything to it. */
    public boolean possible() {
        possible = possible.or(() -> Optional.of(canChange()));
        return possible.get();
    }

    private boolean canChange() {
        return refusal.isEmpty() && (writer.isPresent() ? parts().stream().anyMatch(part -> part.refused().isEmpty())
                : kind != Kind.CHANGED || !before.map(CardDocument::source).equals(after.map(CardDocument::source)));
    }

    /** Works out what is asked again and again, so that who asks need not wait; for any thread, before all else. */
    public void workOut() {
        parts();
        possible();
        changes();
    }

    /** The card with other answers; itself where nothing is asked. */
    public PlannedCard answered(List<Optional<String>> answers) {
        return answering.map(by -> by.with(answers)).orElse(this);
    }

    Written write(List<StepPart> wanted) {
        // Of a card that goes nobody asks how many places it had, which takes long to find.
        return writer.map(by -> by.write(wanted)).orElseGet(() -> new Written(after.orElse(Nothing.CARD),
                kind == Kind.DELETED ? 0 : changes(), List.of()));
    }

    @Override
    public String toString() {
        return kind + " " + card.name();
    }
}
