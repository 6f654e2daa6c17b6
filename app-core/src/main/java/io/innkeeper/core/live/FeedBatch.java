package io.innkeeper.core.live;

import java.util.List;

/**
 * What a feed brought.
 *
 * @param items in the order they became final; empty when the wait ended first
 * @param last hand this in to get what follows
 */
public record FeedBatch<T>(List<T> items, FeedPosition last) {

  public FeedBatch {
    items = List.copyOf(items);
  }
}
