package org.cardwright.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cardwright.document.CardDocument;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.Finding;
import org.cardwright.site.CareerLevel;
import org.cardwright.site.JekyllKeys;

/**
 * Says what keeps a card from being found on the site (format notes, 6). It goes by the rules as they are, not as a
 * folder grades them: a rule that is switched off hides no card.
 */
public final class SiteListing {
    /** What becomes of the card, the worst first. */
    private enum Fate { STOPS, OUT, LOST, PAGELESS }

    private record Reason(Fate fate, String text) {}

    private static final Map<String, Fate> FATES = Map.ofEntries(
            Map.entry("date-invalid", Fate.STOPS), Map.entry("permalink-colon", Fate.STOPS),
            Map.entry("file-name-date", Fate.STOPS), Map.entry("page-missing", Fate.PAGELESS),
            Map.entry("byte-order-mark", Fate.OUT), Map.entry("utf8-malformed", Fate.OUT),
            Map.entry("file-empty", Fate.OUT), Map.entry("front-matter-missing", Fate.OUT),
            Map.entry("front-matter-open", Fate.OUT), Map.entry("yaml-invalid", Fate.OUT),
            Map.entry("yaml-refused", Fate.OUT), Map.entry("categories-wrong", Fate.OUT),
            Map.entry("card-unpublished", Fate.OUT), Map.entry("category-wrong", Fate.OUT),
            Map.entry("group-unknown", Fate.OUT), Map.entry("group-swapped", Fate.OUT),
            Map.entry("key-missing", Fate.LOST), Map.entry("value-padded", Fate.LOST),
            Map.entry("level-form", Fate.LOST), Map.entry("level-differs", Fate.LOST),
            Map.entry("series-zero", Fate.LOST), Map.entry("octal-series", Fate.LOST),
            Map.entry("series-number", Fate.LOST), Map.entry("filters-tokens", Fate.LOST),
            Map.entry("filters-differ", Fate.LOST), Map.entry("permalink-shared", Fate.LOST));

    /** The fields that the site lists cards by; without one of the first two a card is in no list at all. */
    private static final List<CardField> LISTED_BY = List.of(CardField.CATEGORY, CardField.GROUP, CardField.SERIES,
            CardField.JOB_SERIES, CardField.LEVEL, CardField.FILTERS);

    private static final List<Rule> RULES = RuleCatalog.CARD_RULES.stream()
            .filter(rule -> FATES.containsKey(rule.info().id())).toList();

    private SiteListing() {}

    /**
     * One sentence of why the site does not list a card, or not where people look for it; empty where it does.
     *
     * @param known what is known of the card together with others
     */
    public static Optional<String> says(CardDocument document, String fileName, List<Finding> known) {
        List<Finding> found = new ArrayList<>(document.findings());
        Optional<Subject> card = Optional.of(document).filter(CardDocument::readable)
                .map(readable -> new Subject(readable, fileName));
        card.ifPresent(subject -> {
            Report report = new Report(subject, RuleSettings.DEFAULT, false);
            RULES.forEach(rule -> rule.check(subject, report));
            found.addAll(report.findings());
        });
        known.stream().filter(finding -> RuleCatalog.comparesCards(finding.rule())).forEach(found::add);
        Map<String, List<Finding>> hiding = found.stream().filter(finding -> fate(finding, card).isPresent())
                .collect(Collectors.groupingBy(Finding::rule, LinkedHashMap::new, Collectors.toList()));
        List<Reason> reasons = hiding.values().stream().map(same -> reason(same, card)).distinct()
                .sorted(Comparator.comparing(Reason::fate)).toList();
        return reasons.stream().findFirst().map(worst -> Strings.get(
                "preview.says." + worst.fate().name().toLowerCase(Locale.ROOT),
                reasons.stream().map(Reason::text).collect(Collectors.joining("; "))));
    }

    private static Optional<Fate> fate(Finding finding, Optional<Subject> card) {
        Optional<Fate> fate = Optional.ofNullable(FATES.get(finding.rule()));
        return switch (finding.rule()) {
            case "key-missing", "value-padded" -> fate.filter(_ -> finding.field().filter(LISTED_BY::contains).isPresent())
                    .map(lost -> LISTED_BY.indexOf(finding.field().orElseThrow()) < 2 ? Fate.OUT : lost);
            // Another level than that of the career is one that the site has, in another list.
            case "level-differs" -> fate.filter(_ -> card.map(subject -> subject.text(CardField.LEVEL))
                    .filter(level -> !level.isEmpty() && CareerLevel.ofGrades(level).isEmpty()).isPresent());
            case "file-name-date" -> card.flatMap(FileDateRule::date)
                    .map(date -> SiteDate.of(date, LocalDate.now()) == SiteDate.NONE ? Fate.STOPS : Fate.PAGELESS);
            default -> fate;
        };
    }

    /** What one rule found, in one phrase. */
    private static Reason reason(List<Finding> same, Optional<Subject> card) {
        Fate worst = same.stream().flatMap(finding -> fate(finding, card).stream()).min(Comparator.naturalOrder())
                .orElseThrow();
        Finding first = same.getFirst();
        String value = first.field().flatMap(field -> card.map(subject -> subject.text(field))).orElse("");
        String fields = same.stream().flatMap(finding -> finding.field().stream()).map(FieldLabels::of)
                .collect(Collectors.joining(", "));
        boolean unsaid = card.flatMap(subject -> SiteKeys.value(subject, JekyllKeys.PUBLISHED))
                .filter(SiteKeys::isNull).isPresent();
        return new Reason(worst, Strings.get("preview.why." + first.rule(), value, fields, unsaid ? 1 : 0));
    }
}
