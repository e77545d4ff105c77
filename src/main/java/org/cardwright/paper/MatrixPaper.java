package org.cardwright.paper;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cardwright.competency.CompetencyMatrix;
import org.cardwright.competency.CompetencyMatrix.Cell;
import org.cardwright.competency.SharedIndex;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.ItemKind;
import org.cardwright.model.LevelContent;
import org.cardwright.paper.Paper.Bookmark;

/** Competencies on paper: for each its levels by its cards, and each wording once. */
public final class MatrixPaper {
    /** So many cards fit beside each other on a page. */
    private static final int ACROSS = 6;

    private final Map<CardId, CardDocument> cards;
    private final Markup out = new Markup();

    private MatrixPaper(Map<CardId, CardDocument> cards) {
        this.cards = cards;
    }

    /**
     * The paper of the competencies that some cards have.
     *
     * @param all the cards with which they are compared
     */
    public static Paper of(Map<CardId, CardDocument> all, Collection<CardId> wanted) {
        SharedIndex index = SharedIndex.of(all);
        Set<CardId> chosen = Set.copyOf(wanted);
        MatrixPaper paper = new MatrixPaper(all);
        paper.out.element("h1", Strings.get("paper.matrix"));
        List<Bookmark> bookmarks = new ArrayList<>();
        index.competencies().forEach((name, owner) -> {
            Map<CardId, CardDocument> own = index.cards(owner);
            if (!name.isBlank() && own.keySet().stream().anyMatch(chosen::contains)) {
                String id = "competency-" + bookmarks.size();
                bookmarks.add(new Bookmark(name, id, List.of()));
                paper.competency(id, name, CompetencyMatrix.of(own, EnumSet.allOf(ItemKind.class)));
            }
        });
        return new Paper(Strings.get("paper.matrix"), paper.out.toString(), bookmarks);
    }

    private Card card(CardId id) {
        return cards.get(id).card();
    }

    private void competency(String id, String name, CompetencyMatrix matrix) {
        out.open("div id=\"" + id + "\"").element("h2 class=\"below-0\"", name);
        for (int from = 0; from < matrix.cards().size(); from += ACROSS) {
            table(matrix, from, Math.min(from + ACROSS, matrix.cards().size()));
        }
        matrix.rows().forEach(this::wordings);
        out.close("div");
    }

    private void table(CompetencyMatrix matrix, int from, int to) {
        List<String> columns = new ArrayList<>(List.of(Strings.get("paper.level")));
        matrix.cards().subList(from, to).forEach(card -> columns.add(column(card, matrix.cards())));
        TablePaper table = new TablePaper(out).begin("matrix", columns);
        for (List<Cell> row : matrix.rows()) {
            List<String> cells = new ArrayList<>(List.of(FieldLabels.level(row.getFirst().level())));
            row.subList(from, to).forEach(cell -> cells.add(cell.label()));
            table.row(cells);
        }
        table.end();
    }

    private String column(CardId card, Collection<CardId> all) {
        return CompetencyMatrix.seriesLabel(card(card)) + " " + CompetencyMatrix.heading(card, all, this::card);
    }

    /** What the cards say at a level, each wording with its cards. */
    private void wordings(List<Cell> row) {
        Map<Integer, Set<CardId>> wordings = new LinkedHashMap<>();
        row.stream().filter(cell -> cell.variant() >= 0).sorted((a, b) -> a.variant() - b.variant())
                .forEach(cell -> wordings.computeIfAbsent(cell.variant(), _ -> new LinkedHashSet<>()).add(cell.card()));
        List<CardId> all = row.stream().map(Cell::card).toList();
        wordings.forEach((variant, on) -> {
            Cell first = row.stream().filter(cell -> cell.variant() == variant).findFirst().orElseThrow();
            out.element("h3 class=\"below-1\"", FieldLabels.level(first.level()) + (wordings.size() > 1 ? " · " + first.label() : ""));
            out.element("p class=\"place\"", String.join(", ", on.stream().map(card -> column(card, all)).toList()));
            card(first.card()).level(first.level()).ifPresent(this::items);
        });
    }

    private void items(LevelContent level) {
        for (ItemKind kind : ItemKind.values()) {
            if (!level.items(kind).isEmpty()) {
                out.element("h4 class=\"below-2\"", PrintedCard.name(kind));
                out.list(level.items(kind));
            }
        }
    }
}
