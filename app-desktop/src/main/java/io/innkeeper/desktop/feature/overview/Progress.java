package io.innkeeper.desktop.feature.overview;

/**
 * How far a new installation has come; what the actor may not do counts as done.
 *
 * @param sample whether sample data is offered
 */
record Progress(boolean account, boolean plan, boolean customer, boolean domain, boolean sample) {

  boolean isOver() {
    return account && plan && customer && domain;
  }
}
