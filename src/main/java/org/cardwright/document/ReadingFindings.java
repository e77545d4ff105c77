package org.cardwright.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.frontmatter.RubyScalar;
import org.cardwright.frontmatter.YamlEntry;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.html.BodyTemplate;
import org.cardwright.i18n.Strings;
import org.cardwright.model.CardField;
import org.cardwright.model.FieldLabels;
import org.cardwright.model.CourseKind;
import org.cardwright.model.Finding;
import org.cardwright.model.ItemKind;
import org.cardwright.model.Severity;
import org.cardwright.text.Position;

/** What reading a card could not understand, or understood in two ways. */
final class ReadingFindings {
    private static final Pattern OCTAL = Pattern.compile("0[0-7]{1,9}");

    private final Anatomy anatomy;
    private final List<Finding> findings = new ArrayList<>(0);

    private ReadingFindings(Anatomy anatomy) {
        this.anatomy = anatomy;
    }

    static List<Finding> of(Anatomy anatomy) {
        return new ReadingFindings(anatomy).collect();
    }

    private List<Finding> collect() {
        keys();
        courses();
        refused();
        body();
        findings.sort(Comparator.comparing(Finding::position, Comparator.comparingInt(Position::line)
                .thenComparingInt(Position::column)));
        return List.copyOf(findings);
    }

    private void keys() {
        Set<String> seen = new HashSet<>();
        for (YamlEntry entry : anatomy.frontMatter().entries()) {
            Optional<CardField> field = CardField.ofKey(entry.key());
            if (!seen.add(field.map(CardField::key).orElse(entry.key()))) {
                add(Severity.ERROR, "duplicate-key", entry.keySpan().start(), field, entry.key());
            }
            if (field.isPresent() && field.get() != CardField.COURSES && !isText(field.get(), entry.value())) {
                add(Severity.ERROR, "value-not-text", entry.value().span().start(), field,
                        field.map(FieldLabels::of).orElse(entry.key()));
            }
            if (field.equals(Optional.of(CardField.SERIES)) && entry.value() instanceof YamlValue.Scalar scalar
                    && isOctal(scalar)) {
                add(Severity.ERROR, "octal-series", scalar.span().start(), field,
                        scalar.text(), String.valueOf(Integer.parseInt(scalar.text(), 8)), scalar.text()
                                .replaceFirst("^0+", ""));
            }
        }
    }

    /** The site shows texts; of a plain yes, date or number YAML makes something else. The series has a rule of its own. */
    private static boolean isText(CardField field, YamlValue value) {
        return value.scalar().filter(scalar -> field == CardField.SERIES || !isMisread(scalar)).isPresent();
    }

    /** An empty value is a text without letters to the site. */
    private static boolean isMisread(YamlValue.Scalar scalar) {
        RubyScalar read = RubyScalar.of(scalar);
        return read.isOther() && !(scalar.text().isEmpty() && (read == RubyScalar.NULL || read == RubyScalar.BYTES));
    }

    /** Where only this editor reads on, the site has no card at all. */
    private void refused() {
        anatomy.frontMatter().refused().map(span -> Position.of(anatomy.text(), span.start()))
                .filter(at -> findings.stream().noneMatch(finding -> finding.position().equals(at)))
                .ifPresent(at -> findings.add(new Finding(Severity.ERROR, "yaml-refused", at,
                        Strings.get("finding.yaml-refused"), Optional.empty())));
        for (YamlEntry entry : anatomy.frontMatter().entries()) {
            if (entry.key().equals("<<") && !entry.value().scalar().isPresent()) {
                add(Severity.WARNING, "yaml-merge", entry.keySpan().start(), Optional.empty());
            }
        }
    }

    private static boolean isOctal(YamlValue.Scalar scalar) {
        return scalar.style() == YamlValue.Style.PLAIN && !scalar.decorated() && scalar.text().startsWith("0")
                && OCTAL.matcher(scalar.text()).matches();
    }

    private void courses() {
        CourseTable table = anatomy.courses();
        if (table.isText()) {
            add(Severity.ERROR, "courses-text", table.entry().orElseThrow().value().span().start(),
                    Optional.of(CardField.COURSES));
            return;
        }
        for (CourseSlot slot : table.slots()) {
            if (slot.line().isPresent() && slot.scalar().filter(ReadingFindings::isMisread).isPresent()) {
                add(Severity.ERROR, "value-not-text", slot.scalar().get().span().start(),
                        Optional.of(CardField.COURSES), FieldLabels.of(CardField.COURSES));
            }
            if (slot.course().kind() == CourseKind.UNREADABLE) {
                String rule = slot.mapping() ? "course-mapping" : "course-unreadable";
                Severity severity = slot.scalar().isPresent() ? Severity.WARNING : Severity.ERROR;
                int at = slot.scalar().map(scalar -> scalar.span().start()).orElse(slot.lines().start());
                while (slot.scalar().isEmpty() && at < slot.lines().end()
                        && " -".indexOf(anatomy.text().charAt(at)) >= 0) {
                    at++;
                }
                add(severity, rule, at, Optional.of(CardField.COURSES), slot.scalar().isPresent() ? 0 : 1);
            }
        }
    }

    private void body() {
        int start = bodyTextStart();
        BodyTemplate template = anatomy.body().template();
        if (template == BodyTemplate.UNKNOWN || template != BodyTemplate.NONE && anatomy.body().sections().size() < 2) {
            add(Severity.WARNING, "body-unknown", start, Optional.empty());
        }
        if (anatomy.body().sections().size() == 2 && ListSwap.isBodySwapped(anatomy)) {
            // Everything else that could be said of the two lists comes of that.
            add(Severity.WARNING, "body-swapped", listStart(anatomy.table(ItemKind.BEHAVIOR), start),
                    Optional.of(CardField.BEHAVIORS));
            return;
        }
        for (ItemKind kind : ItemKind.values()) {
            ItemTable table = anatomy.table(kind);
            if (!table.unassigned().items().isEmpty() && table.headed().isEmpty()) {
                add(Severity.WARNING, "level-unknown", listStart(table, start), Optional.of(kind.field()));
            }
            boolean comparable = table.section().isPresent() || template.hasLevels();
            if (comparable && !table.agrees()) {
                add(Severity.WARNING, "body-disagrees", listStart(table, start), Optional.of(kind.field()));
            }
        }
    }

    private int listStart(ItemTable table, int otherwise) {
        return table.scalar().map(scalar -> scalar.span().start()).orElse(otherwise);
    }

    private int bodyTextStart() {
        int at = anatomy.bounds().bodyStart();
        while (at < anatomy.text().length() && Character.isWhitespace(anatomy.text().charAt(at))) {
            at++;
        }
        return at == anatomy.text().length() ? anatomy.bounds().bodyStart() : at;
    }

    private void add(Severity severity, String rule, int offset, Optional<CardField> field, Object... arguments) {
        findings.add(new Finding(severity, rule, Position.of(anatomy.text(), offset),
                Strings.get("finding." + rule, arguments), field));
    }
}
