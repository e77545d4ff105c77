package org.cardwright.check;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.cardwright.frontmatter.PlainScalars;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.model.CardField;
import org.cardwright.model.Severity;

/** The series is no plain number, so that nothing can be found by it, or the site makes another number of it. */
final class SeriesNumberRule implements Rule {
    private static final RuleInfo INFO = RuleInfo.of("series-number", Severity.ERROR, "2");
    private static final Pattern DIGITS = Pattern.compile("0*[1-9][0-9]*");
    private static final Pattern DECIMAL = Pattern.compile("\\+?[0-9]{1,6}(?:\\.[0-9]{0,6})?(?:[eE][-+]?[0-9])?|\\.[0-9]{1,6}[eE]\\+?[0-9]");
    private static final Pattern SIXTIES = Pattern.compile("[0-9]{1,3}:[0-5]?[0-9]");
    private static final int HIGHEST = 9999;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Subject card, Report report) {
        String series = card.text(CardField.SERIES);
        if (series.isEmpty() || DIGITS.matcher(series).matches()) {
            return;
        }
        Optional<String> number = number(series);
        boolean read = number.isPresent() && PlainScalars.isConstructed(series) && card.scalar(CardField.SERIES)
                .filter(scalar -> scalar.style() == YamlValue.Style.PLAIN).isPresent();
        report.at(this, CardField.SERIES, read ? 1 : 0, series, number.orElse(""));
        Set<String> choices = new LinkedHashSet<>();
        number.ifPresent(choices::add);
        choices.addAll(card.document().saidElsewhere(CardField.SERIES));
        if (!choices.isEmpty()) {
            report.fix(() -> Answers.ask(choices.stream().map(one -> Answers.set(CardField.SERIES, one)).toList()));
        }
    }

    /** The whole number that YAML 1.1 as Ruby reads it makes of a text. */
    private static Optional<String> number(String text) {
        String bare = text.replaceAll("[,_]", "");
        if (bare.matches("\\+?0[0-9]+")) {
            return Optional.empty();
        }
        if (DECIMAL.matcher(bare).matches()) {
            return whole(new BigDecimal(bare.endsWith(".") ? bare + "0" : bare));
        }
        if (bare.matches("\\+?0x[0-9a-fA-F]{1,4}")) {
            return whole(BigDecimal.valueOf(Integer.parseInt(bare.substring(bare.indexOf('x') + 1), 16)));
        }
        if (bare.matches("\\+?0b[01]{1,14}")) {
            return whole(BigDecimal.valueOf(Integer.parseInt(bare.substring(bare.indexOf('b') + 1), 2)));
        }
        if (SIXTIES.matcher(bare).matches()) {
            int colon = bare.indexOf(':');
            return whole(BigDecimal.valueOf(60L * Integer.parseInt(bare.substring(0, colon))
                    + Integer.parseInt(bare.substring(colon + 1))));
        }
        return Optional.empty();
    }

    private static Optional<String> whole(BigDecimal number) {
        boolean series = number.stripTrailingZeros().scale() <= 0 && number.signum() > 0
                && number.compareTo(BigDecimal.valueOf(HIGHEST)) <= 0;
        return series ? Optional.of(String.valueOf(number.intValue())) : Optional.empty();
    }
}
