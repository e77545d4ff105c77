package org.cardwright.model;

/** How much a finding matters: an error breaks the site or hides the card, a warning misleads, info is advice. */
public enum Severity {
    ERROR,
    WARNING,
    INFO
}
