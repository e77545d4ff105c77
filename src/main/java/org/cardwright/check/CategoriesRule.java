package org.cardwright.check;

import org.cardwright.frontmatter.RubyScalar;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.model.Severity;
import org.cardwright.site.JekyllKeys;

/** Categories that are no text and no list make Jekyll drop the whole front matter of the card. */
final class CategoriesRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("categories-wrong", Severity.ERROR, "6.10");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        SiteKeys.value(card, JekyllKeys.CATEGORIES).filter(CategoriesRule::isWrong).ifPresent(_ -> report
                .atKey(this, JekyllKeys.CATEGORIES).fix(() -> Answers.review(KeyFixes.remove(JekyllKeys.CATEGORIES))));
    }

    private static boolean isWrong(YamlValue value) {
        return value instanceof YamlValue.Nested nested && nested.mapping() || value.scalar()
                .filter(scalar -> scalar.style() == YamlValue.Style.PLAIN && !scalar.decorated()
                && RubyScalar.of(scalar.text()) != RubyScalar.NULL && RubyScalar.of(scalar.text()).isOther())
                .isPresent();
    }
}
