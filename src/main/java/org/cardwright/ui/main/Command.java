package org.cardwright.ui.main;

import javafx.beans.value.ObservableValue;

/** Something that menu, toolbar and keys do alike, and when it is possible. */
record Command(ObservableValue<Boolean> disabled, Runnable run) {}
