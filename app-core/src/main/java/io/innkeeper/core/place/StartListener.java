package io.innkeeper.core.place;

/** Told how far the start of the local server is; called on the starting thread. */
@FunctionalInterface
public interface StartListener {

  void reached(StartStage stage);
}
