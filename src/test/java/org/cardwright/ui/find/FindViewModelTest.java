package org.cardwright.ui.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.FindScope;
import org.cardwright.fixtures.ReplaceCase;
import org.cardwright.i18n.Strings;
import org.cardwright.text.SourceText;
import org.cardwright.ui.common.SameThread;
import org.cardwright.workspace.CardFolder;
import org.cardwright.workspace.FileStamp;
import org.cardwright.workspace.LoadedCard;
import org.cardwright.workspace.Workspace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindViewModelTest {
    @ParameterizedTest
    @MethodSource("org.cardwright.fixtures.ReplaceCase#all")
    void whatWouldBeReplacedInCoursesIsCounted(ReplaceCase row) {
        Workspace one = new Workspace(new CardFolder(Path.of("cards")), List.of(new LoadedCard(
                new CardId(Path.of("1.md")), CardDocument.read(new SourceText(row.before(), false)),
                new FileStamp(0, Instant.EPOCH))));
        FindViewModel model = new FindViewModel(new SameThread(), () -> Optional.of(one));
        model.shown(true);
        model.scopeProperty().set(FindScope.COURSES);
        model.regexProperty().set(row.option("regex"));
        model.wordProperty().set(row.option("word"));
        model.matchCaseProperty().set(row.option("case"));
        model.textProperty().set(row.terms().find());
        int found = row.count("found", 0);
        assertEquals(Strings.get("find.summary", found, Math.min(found, 1)), model.summaryProperty().getValue());
    }
}
