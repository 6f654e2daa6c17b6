package io.innkeeper.desktop.launch;

/**
 * The program's entry point. It does not extend {@code Application}: a main class that does cannot
 * be started from the class path.
 */
public final class Launcher {

  private Launcher() {}

  public static void main(String[] args) {
    System.out.println("Innkeeper");
  }
}
