package org.cardwright.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.cardwright.model.CardField;
import org.cardwright.model.Severity;
import org.cardwright.site.CardKeys;
import org.cardwright.spelling.Vocabulary;

/** Every rule that a card or a folder is checked by, each by its id. */
public final class RuleCatalog {
    /** What each card is checked for by itself, in this order. */
    static final List<Rule> CARD_RULES = List.of(
            new ByteOrderMarkRule(), new MissingKeyRule(), new MisspeltKeyRule(), new OlderKeyRule(), new UnknownKeyRule(),
            new DateRule(), new PageMissingRule(), new UnpublishedRule(), new CategoriesRule(), new FileDateRule(),
            new FixedValueRule(RuleInfo.of("layout-wrong", Severity.ERROR, "6.3"), CardField.LAYOUT,
                    CardKeys.LAYOUT_OF_CARDS),
            new FixedValueRule(RuleInfo.of("category-wrong", Severity.ERROR, "6.3"), CardField.CATEGORY,
                    CardKeys.CATEGORY_OF_CARDS),
            new ConstructedValueRule(), new CommentCutsLineRule(), new SeriesZeroRule(),
            new SeriesNumberRule(), new PlaceholderValueRule(),
            new FollowRule(RuleInfo.of("job-series-differs", Severity.WARNING, "1"), CardField.JOB_SERIES),
            new FollowRule(RuleInfo.of("title-differs", Severity.WARNING, "1"), CardField.TITLE),
            new LevelFormRule(), new LevelFollowRule(), new FiltersFollowRule(), new FilterTokensRule(), new TrainingPageRule(),
                    new FileNameRule(),
                    new CareerLevelRule(),
            new GroupRule(), new GroupsSwappedRule(), new DesignationRule(), new DesignationMismatchRule(),
            new MissingPermalinkRule(), new PermalinkColonRule(), new PermalinkRule(), new PermalinkPartsRule(), new SearchBreakingRule(),
            new SearchBodyRule(), new LiquidRule(),
            new TrailingBlankRule(), new PaddedValueRule(), new BlankRunRule(), new InvisibleCharacterRule(),
                    new MojibakeRule(),
            new LostCharacterRule(), new TabRule(), new EmptyItemRule(), new BulletRule(), new RepeatedItemRule(), new QuestionMarkRule(),
            new LevelEmptyRule(), new LevelOrderRule(), new LevelGapRule(), new LevelUnusualRule(), new HeadingRule(),
            new BodyMissingRule(), new BodySectionsRule(), new HandEditedBodyRule(), new UnbalancedHtmlRule(),
            new CourseWithoutLinkRule(), new LinkFormRule(), new PlaceholderBesideCoursesRule(),
                    new RepeatedCourseRule(),
            new LinkWithTwoTitlesRule(), new LinkLabelRule(), new AriaLabelRule(), new WordingRule());

    /** What the cards of a folder are compared by. */
    static final List<FolderRule> FOLDER_RULES = List.of(new SharedPermalinkRule(), new ProviderSpellingRule(),
            new ListsSwappedRule(),
            SameTextRule.descriptions(), SameTextRule.behaviors(), SameTextRule.definitions(),
                    SameTextRule.seriesTitles(), new SpellingRule(Vocabulary.NONE));

    /** The problem of a folder's settings, which stands at no card. */
    static final RuleInfo SETTINGS = RuleInfo.of("settings-invalid", Severity.WARNING, "");

    /** The problem of a file that is no card here and one to the site. */
    static final RuleInfo STRAY = RuleInfo.of(StrayFiles.RULE, Severity.ERROR, "6.1");

    private static final List<RuleInfo> ALL = Stream.of(readingRules(), CARD_RULES.stream().map(Rule::info),
            FOLDER_RULES.stream().map(FolderRule::info), Stream.of(SETTINGS, STRAY), SourceRules.ALL.stream())
            .flatMap(Function.identity()).toList();
    private static final Map<String, RuleInfo> BY_ID = ALL.stream()
            .collect(Collectors.toMap(RuleInfo::id, Function.identity()));

    private static final Set<String> COMPARING = FOLDER_RULES.stream().map(rule -> rule.info().id())
            .collect(Collectors.toUnmodifiableSet());

    private RuleCatalog() {}

    /** The rules that compare cards and are not switched off. */
    static List<FolderRule> folderRules(RuleSettings settings) {
        return FOLDER_RULES.stream().filter(rule -> settings.severity(rule.info()).isPresent()).map(rule -> rule.with(settings))
                .toList();
    }

    /** What reading a card reports by itself. */
    private static Stream<RuleInfo> readingRules() {
        return Stream.of(
                RuleInfo.of("utf8-malformed", Severity.ERROR, "2"),
                RuleInfo.of("file-empty", Severity.ERROR, "1"),
                RuleInfo.of("card-too-large", Severity.ERROR, "1"),
                RuleInfo.of("front-matter-missing", Severity.ERROR, "1"),
                RuleInfo.of("front-matter-open", Severity.ERROR, "1"),
                RuleInfo.of("yaml-invalid", Severity.ERROR, "2"),
                RuleInfo.of("yaml-refused", Severity.ERROR, "2"),
                RuleInfo.of("yaml-merge", Severity.WARNING, "2"),
                RuleInfo.of("duplicate-key", Severity.ERROR, "2"),
                RuleInfo.of("value-not-text", Severity.ERROR, "2"),
                RuleInfo.of("octal-series", Severity.ERROR, "2"),
                RuleInfo.of("courses-text", Severity.ERROR, "4"),
                RuleInfo.of("course-mapping", Severity.ERROR, "4"),
                RuleInfo.of("course-unreadable", Severity.WARNING, "4"),
                RuleInfo.of("body-unknown", Severity.WARNING, "5"),
                RuleInfo.of("level-unknown", Severity.WARNING, "3"),
                RuleInfo.of("body-swapped", Severity.WARNING, "7"),
                RuleInfo.of("body-disagrees", Severity.WARNING, "5"));
    }

    /** Whether a rule compares cards: editing one card can change what it finds on others. */
    public static boolean comparesCards(String id) {
        return COMPARING.contains(id);
    }

    /** All rules: those of reading, of single cards, of the folder, of the site's tables. */
    public static List<RuleInfo> all() {
        return ALL;
    }

    public static Optional<RuleInfo> byId(String id) {
        return Optional.ofNullable(BY_ID.get(id));
    }

    /** What a rule is called; one that is not known by its id. */
    public static String title(String id) {
        return byId(id).map(RuleInfo::title).orElse(id);
    }
}
