package org.cardwright.check;

import java.util.List;

import org.cardwright.model.CardField;

/** Every content rule, in the order in which a card is checked. */
final class RuleCatalog {
    static final List<Rule> ALL = List.of(
            new MissingKeyRule(),
            new FixedValueRule("layout-wrong", CardField.LAYOUT, "career-planning-landing"),
            new FixedValueRule("category-wrong", CardField.CATEGORY, "career"),
            new SeriesZeroRule(),
            new OverriddenRule("job-series-differs", CardField.JOB_SERIES),
            new OverriddenRule("title-differs", CardField.TITLE),
            new OverriddenRule("level-differs", CardField.LEVEL),
            new OverriddenRule("filters-differ", CardField.FILTERS),
            new FilterTokensRule(),
            new PermalinkRule(),
            new GroupRule(),
            new SearchBreakingRule(),
            new LevelEmptyRule(),
            new RepeatedItemRule(),
            new CourseWithoutLinkRule(),
            new LinkFormRule(),
            new PlaceholderBesideCoursesRule(),
            new RepeatedCourseRule());

    private RuleCatalog() {}
}
