package org.cardwright.provider;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

import org.cardwright.bulk.ListedCard;
import org.cardwright.course.BulkChange;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseSearchException;
import org.cardwright.course.PartSearch;
import org.cardwright.document.CardDocument;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardPart;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.PlannedCard;
import org.cardwright.edit.StepGroup;
import org.cardwright.edit.StepPlan;
import org.cardwright.i18n.Strings;
import org.cardwright.model.Card;
import org.cardwright.text.Folding;
import org.cardwright.text.SearchList;
import org.cardwright.text.TextSearch;

/** Works out what a list of replacements would do; its groups are the rows of the list. */
public final class ReplacePlan {
    /** So many rows are named one by one. */
    private static final int NAMED = 8;

    private final List<ReplaceRow> rows;
    private final SearchList searches;
    private final BitSet everywhere;
    /** The first row that finds a text. */
    private final Map<String, Integer> finds = new HashMap<>();

    private ReplacePlan(List<ReplaceRow> rows) {
        this.rows = rows;
        searches = new SearchList(rows.stream().map(ReplaceRow::search).toList());
        everywhere = such(ReplaceRow::everywhere);
        for (int i = 0; i < rows.size(); i++) {
            finds.putIfAbsent(Folding.of(rows.get(i).terms().find()), i);
        }
    }

    /** The step that the list makes of the cards of a change; refused as long as a row of it cannot be used. */
    public static StepPlan of(ReplaceList list, BulkChange change) throws CourseSearchException {
        return list.problems().isEmpty() ? change.from(options -> new ListRequest(list.table(), options),
                new ReplacePlan(list.rows()).plan(change)) : StepPlan.refused(list.problems());
    }

    private BitSet such(Predicate<ReplaceRow> test) {
        BitSet set = new BitSet(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            set.set(i, test.test(rows.get(i)));
        }
        return set;
    }

    private StepPlan plan(BulkChange change) throws CourseSearchException {
        boolean texts = rows.stream().anyMatch(row -> !row.targets().isEmpty());
        boolean limited = everywhere.cardinality() < rows.size();
        Courses all = new Courses(everywhere);
        Function<Map.Entry<CardId, CardDocument>, BitSet> on = card -> limited ? on(card.getKey(), card.getValue().card())
                : everywhere;
        StepPlan plan = change.replaceEach((id, card) -> limited ? new Courses(on(id, card)) : all,
                card -> texts ? whole(card, on.apply(card)) : Optional.empty());
        BitSet hit = new BitSet();
        plan.cards().forEach(card -> card.parts().forEach(part -> part.groups().forEach(hit::set)));
        List<StepGroup> groups = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            groups.add(new StepGroup(rows.get(i).title(), hit.get(i) ? "" : miss(i)));
        }
        return plan.grouped(groups).noting(swaps()).noting(chains()).noting(misses(hit));
    }

    private BitSet on(CardId id, Card card) {
        return such(row -> row.everywhere() || row.scope().holds(id, card));
    }

    private Optional<PlannedCard> whole(Map.Entry<CardId, CardDocument> card, BitSet on) {
        Function<CardPart, TextSearch> texts = part -> {
            BitSet there = such(row -> CardTarget.anyHolds(row.targets(), part));
            there.and(on);
            return searches.only(there);
        };
        return ListedCard.plan(card.getKey(), card.getValue(), texts, new Courses(on));
    }

    /** What is searched for in courses of cards on which some rows work. */
    private final class Courses implements PartSearch {
        private final TextSearch title;
        private final TextSearch provider;
        private final TextSearch link;
        private final TextSearch words;
        private final TextSearch onlyLinks;

        Courses(BitSet on) {
            title = in(on, row -> row.parts().contains(CoursePart.TITLE));
            provider = in(on, row -> row.parts().contains(CoursePart.PROVIDER));
            link = in(on, row -> row.parts().contains(CoursePart.LINK));
            words = in(on, row -> row.parts().contains(CoursePart.TITLE) || row.parts().contains(CoursePart.PROVIDER));
            onlyLinks = in(on, row -> row.parts().equals(Set.of(CoursePart.LINK)));
        }

        private TextSearch in(BitSet on, Predicate<ReplaceRow> test) {
            BitSet some = such(test);
            some.and(on);
            return searches.only(some);
        }

        @Override
        public TextSearch in(Set<CoursePart> parts) {
            return parts.size() > 1 ? words : parts.contains(CoursePart.TITLE) ? title
                    : parts.contains(CoursePart.PROVIDER) ? provider : link;
        }

        @Override
        public TextSearch onlyInLinks() {
            return onlyLinks;
        }
    }

    /** Why a row may have found nothing. */
    private String miss(int row) {
        String find = rows.get(row).terms().find();
        int first = finds.get(Folding.of(find));
        if (first < row) {
            return Strings.get("list.miss.earlier", rows.get(first).number());
        }
        return Strings.get(find.strip().equals(find) ? "list.miss" : "list.miss.space");
    }

    private String misses(BitSet hit) {
        List<String> missing = new ArrayList<>();
        for (int i = hit.nextClearBit(0); i < rows.size(); i = hit.nextClearBit(i + 1)) {
            missing.add(String.valueOf(rows.get(i).number()));
        }
        return missing.isEmpty() ? "" : Strings.get("list.misses", missing.size(), named(missing));
    }

    private static String named(List<String> all) {
        return all.size() <= NAMED ? String.join(", ", all)
                : Strings.get("list.more", String.join(", ", all.subList(0, NAMED)), all.size() - NAMED);
    }

    private boolean swap(ReplaceRow one, ReplaceRow other) {
        return Folding.of(one.terms().with()).equals(Folding.of(other.terms().find()))
                && Folding.of(other.terms().with()).equals(Folding.of(one.terms().find()));
    }

    private String swaps() {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int other = finds.getOrDefault(Folding.of(rows.get(i).terms().with()), -1);
            if (other > i && swap(rows.get(i), rows.get(other))) {
                pairs.add(rows.get(i).number() + " ↔ " + rows.get(other).number());
            }
        }
        return pairs.isEmpty() ? "" : Strings.get("list.swaps", named(pairs));
    }

    /** Rows that put in what another one finds. */
    private String chains() {
        TextSearch all = searches.all();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            Set<Integer> found = new TreeSet<>();
            all.replace(rows.get(i).terms().with()).ifPresent(hits -> hits.matches().forEach(hit -> found.add(hit.row())));
            found.stream().filter(other -> other != row && !swap(rows.get(row), rows.get(other)))
                    .forEach(other -> pairs.add(rows.get(row).number() + " → " + rows.get(other).number()));
        }
        return pairs.isEmpty() ? "" : Strings.get("list.chains", named(pairs));
    }
}
