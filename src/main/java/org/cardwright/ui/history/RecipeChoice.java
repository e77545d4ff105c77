package org.cardwright.ui.history;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.cardwright.i18n.Strings;
import org.cardwright.recipe.RecipeOffer;
import org.cardwright.recipe.RecipeStep;

/** A step of the history, and whether it is to be in the recipe. */
record RecipeChoice(RecipeOffer offer, BooleanProperty wanted) {
    RecipeChoice(RecipeOffer offer) {
        this(offer, new SimpleBooleanProperty(offer.suggested()));
    }

    boolean possible() {
        return !offer.steps().isEmpty();
    }

    void toggle() {
        wanted.set(possible() && !wanted.get());
    }

    /** What it does beyond its name; empty where it is not offered. */
    String says() {
        return offer.steps().stream().map(RecipeStep::says).collect(Collectors.joining("\n"));
    }

    /** All of it for a screen reader. */
    String spoken() {
        return Stream.of(offer.name(), says(), offer.word(), Strings.get(!possible() ? "recipe.save.not" : wanted.get()
                ? "recipe.save.in" : "recipe.save.out")).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }
}
