package org.cardwright.ui.course;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import javafx.fxml.FXML;
import javafx.scene.layout.VBox;
import org.cardwright.course.BulkKind;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.ChangeLimit;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.model.Card;
import org.cardwright.provider.ListTable;
import org.cardwright.provider.ReplaceList;
import org.cardwright.provider.ReplacePlan;
import org.cardwright.text.TextSearch;
import org.cardwright.ui.common.Entries;

/** A list of what to find and what to put in its place, all rows of which act at once. */
final class ReplaceListForm extends ScopedForm {
    private final CourseDesk desk;
    private final PastedList list;
    @FXML private VBox pasted;

    ReplaceListForm(CourseDesk desk, List<CatalogCourse> chosen) {
        super(BulkKind.LIST, new ScopeBox(desk, chosen, true));
        this.desk = desk;
        list = new PastedList(desk.bench());
        load("courses-list.fxml");
        pasted.getChildren().setAll(list.root());
        list.text().textProperty().addListener((observed, old, now) -> list.say(ReplaceList.columns(ListTable.pasted(now))));
    }

    @Override
    public void focus() {
        list.text().requestFocus();
    }

    @Override
    public void enterInto(Entries entries) {
        entries.text("list", list.text());
        super.enterInto(entries);
    }

    @Override
    public Optional<Planning> planning() {
        String text = list.text().getText();
        ChangeLimit limit = scope();
        Map<CardId, CardDocument> documents = desk.bench().documents();
        return text.isBlank() ? Optional.empty() : Optional.of(change -> {
            Map<CardId, Card> cards = new TreeMap<>();
            documents.forEach((card, document) -> cards.put(card, document.card()));
            return ReplacePlan.of(ReplaceList.of(ListTable.pasted(text), cards, TextSearch.LIMIT, change::canceled),
                    limit.of(change));
        });
    }

    @Override
    public void problem(Optional<String> text) {
        list.problem(text);
    }
}
