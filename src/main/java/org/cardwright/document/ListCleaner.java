package org.cardwright.document;

import org.cardwright.frontmatter.ScalarWriter;
import org.cardwright.frontmatter.YamlValue;
import org.cardwright.model.ItemKind;
import org.cardwright.text.Splice;
import org.cardwright.text.SplicePlan;

/**
 * Writes the two lists in double quotes with a blank, a question mark and a blank between all items (design, writing
 * policy), or as the site's generator does.
 */
final class ListCleaner {
    private ListCleaner() {}

    static CardDocument clean(CardDocument document, CleanForm form) {
        Anatomy anatomy = document.anatomy();
        SplicePlan plan = new SplicePlan();
        for (ItemKind kind : ItemKind.values()) {
            ItemTable table = anatomy.table(kind);
            table.scalar().filter(scalar -> !scalar.decorated() && scalar.style() != YamlValue.Style.BLOCK
                    && !table.list().items().isEmpty() && !(form == CleanForm.GENERATED && isGenerated(anatomy, table, scalar)))
                    .ifPresent(scalar -> plan.add(new Splice(ValueCleaner.withTrailingBlanks(anatomy.text(),
                    scalar.span()),
                            ScalarWriter.doubleQuoted(form == CleanForm.GENERATED && GeneratedForm.canWrite(table)
                                    ? GeneratedForm.list(table) : String.join(" ? ", table.list().texts())))));
        }
        return CardDocument.read(document.source().with(plan.applyTo(anatomy.text())));
    }

    private static boolean isGenerated(Anatomy anatomy, ItemTable table, YamlValue.Scalar scalar) {
        return scalar.style() == YamlValue.Style.DOUBLE_QUOTED && GeneratedForm.canWrite(table)
                && scalar.span().of(anatomy.text()).indexOf('\n') < 0 && GeneratedForm.isList(scalar.text(), table);
    }
}
