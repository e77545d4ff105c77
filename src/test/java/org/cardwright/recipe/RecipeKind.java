package org.cardwright.recipe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.cardwright.bulk.BulkEdit;
import org.cardwright.bulk.BulkPlan;
import org.cardwright.check.FixPlanner;
import org.cardwright.check.FolderChecks;
import org.cardwright.check.RuleSettings;
import org.cardwright.check.WordChange;
import org.cardwright.course.BulkChange;
import org.cardwright.course.CatalogCourse;
import org.cardwright.course.ChangeLimit;
import org.cardwright.course.Cluster;
import org.cardwright.course.ClusterKind;
import org.cardwright.course.CourseCatalog;
import org.cardwright.course.CourseKey;
import org.cardwright.course.CourseOptions;
import org.cardwright.course.CoursePart;
import org.cardwright.course.CourseScope;
import org.cardwright.course.CourseSearch;
import org.cardwright.course.CourseSearchException;
import org.cardwright.course.NearDuplicates;
import org.cardwright.document.CardDocument;
import org.cardwright.document.CleanForm;
import org.cardwright.edit.CardId;
import org.cardwright.edit.CardScope;
import org.cardwright.edit.CardTarget;
import org.cardwright.edit.Progress;
import org.cardwright.edit.StepPlan;
import org.cardwright.model.CardField;
import org.cardwright.model.CourseKind;
import org.cardwright.model.CourseText;
import org.cardwright.model.ItemKind;
import org.cardwright.provider.ListRequest;
import org.cardwright.provider.ListTable;
import org.cardwright.text.SearchTerms;

/** A step of each kind, as the windows ask for it. */
enum RecipeKind {
    MERGE_PROVIDERS(cards -> merge(cards, ClusterKind.PROVIDERS, "Graduate School USA")),
    MERGE_TITLES(cards -> merge(cards, ClusterKind.TITLES, "Budgeting for Everyone")),
    REPLACE_ON_SOME(cards -> bulk(cards, new BulkEdit.Replace(List.of(items(ItemKind.BEHAVIOR, 2),
            items(ItemKind.DEFINITION), new CardTarget.Field(CardField.DESCRIPTION), new CardTarget.Courses()),
            SearchTerms.plain("customer", "client").matchingCase()), new CardScope(false, "", Map.of(CardField.SERIES, List.of("0501", "511"))))),
    REPLACE_BY_EXPRESSION(cards -> bulk(cards, new BulkEdit.Replace(List.of(new CardTarget.Field(CardField.DESCRIPTION),
            new CardTarget.Other("custom")), SearchTerms.plain("(\\w+) and (\\w+)", "$2 or $1").asRegex()),
            new CardScope(false, "customer", Map.of()))),
    SET_FIELD(cards -> bulk(cards, new BulkEdit.SetValue(new CardTarget.Field(CardField.GROUP), "Own – Group"),
            new CardScope(false, "", Map.of(CardField.CAREER_LEVEL, List.of("entry"))))),
    SET_ITEMS(cards -> bulk(cards, new BulkEdit.SetValue(items(ItemKind.DEFINITION, 1), "Needs help\nAsks for it"), CardScope.ALL)),
    SET_OTHER(cards -> bulk(cards, new BulkEdit.SetValue(new CardTarget.Other("custom"), "Other"), CardScope.ALL)),
    CLEAR_FIELD(cards -> bulk(cards, new BulkEdit.Clear(new CardTarget.Field(CardField.DESIGNATION)), CardScope.ALL)),
    REPLACE_IN_COURSES(cards -> courses(cards, change -> change.modernizing(true).replaceText(new CourseSearch("graduate school usa", "GSU",
            Set.of(CoursePart.PROVIDER, CoursePart.TITLE), false, true, false)), CardScope.ALL, _ -> true)),
    REPLACE_IN_SOME_COURSES(cards -> courses(cards, change -> change.replaceText(CourseSearch.plain("GSU", "Graduate School")),
            new CardScope(false, "", Map.of(CardField.SERIES, List.of("510", "511"))), course -> !course.title().startsWith("Writing"))),
    REPLACE_FROM_A_LIST(cards -> courses(cards, change -> new ListRequest(new ListTable(List.of(row(1, "Find", "Replace", "Where", "Series"),
            row(3, "GSU", "Graduate School", "provider", ""), row(4, "Graduate School USA", "GSU", "provider", "510, 511"),
            row(7, "customers", "clients", "behaviors", ""))), new CourseOptions(false, true, Optional.empty())).plan(cards, change, Progress.NONE),
            new CardScope(false, "", Map.of(CardField.SERIES, List.of("501", "510", "511"))), _ -> true)),
    EDIT_COURSES(cards -> courses(cards, change -> change.editCourses(keys(cards, course -> course.url().contains("linkedin")), Optional.empty(),
            Optional.of("LinkedIn Learning"), Optional.empty()), CardScope.ALL, _ -> true)),
    EXCHANGE_COURSES(cards -> courses(cards, change -> change.merging(true).replaceCourses(keys(cards, course -> course.title().startsWith("Budgeting")
            || course.kind() == CourseKind.UNREADABLE), new CourseText("Budgets", "GSU", "https://x.gov/b")), CardScope.ALL, _ -> true)),
    MOVED_LINKS(cards -> courses(cards, change -> change.replaceLinks(Map.of("https://www.x.gov/2", "https://y.gov/2?a=1&b=2")), CardScope.ALL, _ -> true)),
    SECURE_LINKS(cards -> courses(cards, change -> change.replaceLinks(Map.of("http://www.x.gov/1//", "https://www.x.gov/1//")), CardScope.ALL, _ -> true)),
    ADD_COURSE(cards -> courses(cards, change -> change.add(new CourseText("A new course: 1", "", "https://x.gov/new")),
            new CardScope(false, "", Map.of(CardField.LEVEL, List.of("7-9"))), _ -> true)),
    FILL_PLACEHOLDERS(cards -> courses(cards, change -> change.fillPlaceholders(new CourseText("Filled", "MC", "https://x.gov/f")), CardScope.ALL, _ -> true)),
    REMOVE_COURSES(cards -> courses(cards, change -> change.remove(keys(cards, course -> course.url().contains("x.gov/1//")
            || course.kind() == CourseKind.UNREADABLE || course.title().equals("Writing") || course.kind() == CourseKind.PLACEHOLDER)), CardScope.ALL, _ -> true)),
    FIX_RULE(cards -> fixes(cards).rule("course-repeated", cards, Progress.NONE).within(CardScope.ALL)),
    FIX_WITH_ANSWERS(cards -> fixes(cards).rule("provider-spellings", cards, Progress.NONE).within(CardScope.ALL).with(card -> card.answered(card.questions()
            .stream().map(question -> question.answers().stream().filter(answer -> answer.contains("Graduate School USA")).findFirst()).toList()))),
    CHANGE_WORD(cards -> WordChange.plan("Flagshipp", "flagship", cards, Progress.NONE).within(CardScope.ALL)),
    FIX_SAFE(cards -> fixes(cards).safe(cards, Progress.NONE).within(CardScope.ALL)),
    CLEAN(cards -> FixPlanner.clean(new CardScope(false, "", Map.of(CardField.SERIES, List.of("501"))).of(cards), CleanForm.NEWEST, Progress.NONE)
            .within(new CardScope(false, "", Map.of(CardField.SERIES, List.of("501"))))),
    CLEAN_AS_GENERATED(cards -> FixPlanner.clean(cards, CleanForm.GENERATED, Progress.NONE).within(CardScope.ALL));

    final Function<Map<CardId, CardDocument>, StepPlan> planner;

    RecipeKind(Function<Map<CardId, CardDocument>, StepPlan> planner) {
        this.planner = planner;
    }

    private interface Change {
        StepPlan plan(BulkChange change) throws CourseSearchException;
    }

    private static ListTable.Row row(int number, String... cells) {
        return new ListTable.Row(number, List.of(cells));
    }

    private static CardTarget items(ItemKind kind, int... level) {
        return new CardTarget.Items(kind, level.length == 0 ? OptionalInt.empty() : OptionalInt.of(level[0]));
    }

    private static StepPlan bulk(Map<CardId, CardDocument> cards, BulkEdit edit, CardScope scope) {
        return BulkPlan.of(cards, scope.of(cards).keySet(), edit, Progress.NONE).within(scope);
    }

    private static List<CatalogCourse> catalog(Map<CardId, CardDocument> cards) {
        return CourseCatalog.of(cards).courses();
    }

    private static Set<CourseKey> keys(Map<CardId, CardDocument> cards, Predicate<CatalogCourse> such) {
        return catalog(cards).stream().filter(such).map(CatalogCourse::key).collect(Collectors.toSet());
    }

    private static StepPlan courses(Map<CardId, CardDocument> cards, Change change, CardScope scope, Predicate<CatalogCourse> such) {
        Set<CourseKey> only = keys(cards, such);
        Optional<Set<CourseKey>> some = Optional.of(only).filter(_ -> only.size() < catalog(cards).size());
        try {
            return change.plan(new ChangeLimit(List.copyOf(scope.of(cards).keySet()), scope, some)
                    .of(new BulkChange(cards, CourseScope.ALL)));
        } catch (CourseSearchException e) {
            throw new AssertionError(e);
        }
    }

    private static StepPlan merge(Map<CardId, CardDocument> cards, ClusterKind kind, String kept) {
        Cluster cluster = NearDuplicates.of(CourseCatalog.of(cards), Set.of()).stream().filter(found -> found.kind() == kind)
                .filter(found -> kind != ClusterKind.PROVIDERS || found.forms().stream().anyMatch(form -> form.text().equals("GSU")))
                .findFirst().orElseThrow();
        return NearDuplicates.merge(cluster, cluster.forms().stream().map(form -> form.text()).collect(Collectors.toSet()), kept,
                new BulkChange(cards, CourseScope.ALL));
    }

    private static FixPlanner fixes(Map<CardId, CardDocument> cards) {
        return new FixPlanner(FolderChecks.of(cards, RuleSettings.DEFAULT), RuleSettings.DEFAULT);
    }
}
