package io.innkeeper.core.live;

/** Tells readers, in this process and in others, that a feed has grown. For the core's modules. */
public interface Pulse {

  /**
   * Says so after the running transaction has committed, at once when there is none. Many calls
   * within 20 ms reach other processes as one.
   *
   * @param feed the feed's name: lower-case letters and underscores
   */
  void beat(String feed);
}
