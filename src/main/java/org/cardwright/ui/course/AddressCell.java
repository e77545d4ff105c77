package org.cardwright.ui.course;

import java.util.regex.Pattern;

/** A link or site without what nearly all have in common, so that a narrow column shows where they differ. */
final class AddressCell extends ColumnCell {
    private static final Pattern USUAL = Pattern.compile("^(https?://)?(www\\.)?", Pattern.CASE_INSENSITIVE);

    @Override
    protected void updateItem(String address, boolean empty) {
        super.updateItem(address, empty);
        if (!empty && address != null) {
            setText(USUAL.matcher(address).replaceFirst(""));
            setAccessibleText(address);
        } else {
            setAccessibleText(null);
        }
    }
}
