package org.cardwright.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.cardwright.edit.StepQuestion;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;

/** The questions that a table raises about one card, with what a person answered. */
final class TableAnswers {
    private static final int SHOWN = 160;
    /** How much of what is the same is shown before what differs. */
    private static final int BEFORE = 40;

    private final TableImport.Wants wants;
    private final Optional<List<Optional<String>>> given;
    private final List<StepQuestion> questions = new ArrayList<>();

    /** @param given the answers in the order of the questions; none where nothing was asked yet */
    TableAnswers(TableImport.Wants wants, Optional<List<Optional<String>>> given) {
        this.wants = wants;
        this.given = given;
    }

    List<StepQuestion> questions() {
        return questions;
    }

    /**
     * Asks whose text counts, and gives the answer.
     *
     * @param exported what both began with; empty where nobody knows
     */
    Optional<Side> conflict(String column, Optional<String> exported, String folder, String table) {
        List<String> answers = List.of(Strings.get("table.answer.folder"), Strings.get("table.answer.table"));
        List<String> shown = apart(Stream.concat(Stream.of(folder, table), exported.stream()).map(TableAnswers::inLine)
                .toList());
        return ask(exported.isPresent() ? Strings.get("table.conflict", column, shown.get(2), shown.get(0), shown.get(1))
                : Strings.get("table.conflict.unknown", column, shown.get(0), shown.get(1)), answers,
                wants.conflicts().map(side -> answers.get(side == Side.OURS ? 0 : 1)))
                .map(answer -> answer.equals(answers.getFirst()) ? Side.OURS : Side.THEIRS);
    }

    /** Asks whether a text that is empty in the table goes. */
    boolean clears(String column, String text) {
        List<String> answers = List.of(Strings.get("table.answer.keep"), Strings.get("table.answer.clear"));
        return ask(Strings.get("table.emptied", column, shown(text)), answers, Optional.of(answers.get(wants.clear() ? 1
                : 0))).filter(answers.getLast()::equals).isPresent();
    }

    private Optional<String> ask(String text, List<String> answers, Optional<String> suggested) {
        int number = questions.size();
        Optional<String> answer = given.isPresent() && number < given.get().size() ? given.get().get(number) : suggested;
        questions.add(new StepQuestion(text, answers, answer));
        return answer;
    }

    /** The texts from shortly before the first letter in which they differ, if they are long. */
    private static List<String> apart(List<String> texts) {
        String first = texts.getFirst();
        int same = 0;
        while (same < first.length() && texts.stream().allMatch(at(first, same))) {
            same++;
        }
        int word = first.lastIndexOf(' ', same - BEFORE) + 1;
        int from = same > BEFORE && texts.stream().anyMatch(text -> text.length() > SHOWN) ? word : 0;
        return texts.stream().map(text -> shown((from > 0 ? "…" : "") + text.substring(from))).map(text -> text.isEmpty()
                ? Strings.get("table.conflict.empty") : text).toList();
    }

    private static Predicate<String> at(String first, int place) {
        return text -> place < text.length() && text.charAt(place) == first.charAt(place);
    }

    private static String inLine(String text) {
        return text.replaceAll("\\s*\\n\\s*", " | ");
    }

    private static String shown(String text) {
        String line = inLine(text);
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + '…';
    }
}
