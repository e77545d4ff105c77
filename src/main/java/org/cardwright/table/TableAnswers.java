package org.cardwright.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.cardwright.edit.StepQuestion;
import org.cardwright.i18n.Strings;
import org.cardwright.merge.Side;

/** The questions that a table raises about one card, with what a person answered. */
final class TableAnswers {
    private static final int SHOWN = 160;

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

    /** Asks whose text counts, and gives the answer. */
    Optional<Side> conflict(String column, String folder, String table) {
        List<String> answers = List.of(Strings.get("table.answer.folder"), Strings.get("table.answer.table"));
        return ask(Strings.get("table.conflict", column, shown(folder), shown(table)), answers,
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

    private static String shown(String text) {
        String line = text.replaceAll("\\s*\\n\\s*", " | ");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN - 1) + '…';
    }
}
