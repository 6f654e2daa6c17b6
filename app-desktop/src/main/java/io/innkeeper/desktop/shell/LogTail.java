package io.innkeeper.desktop.shell;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads what a log file grows by; starts near its end, and anew when it was rolled over. */
final class LogTail {

  private static final long FIRST = 512 * 1024;
  private static final int AT_ONCE = 1024 * 1024;
  private static final int PAUSE_MILLIS = 300;

  private final Path file;
  private long position = -1;
  private LogLine.Level level = LogLine.Level.INFO;

  LogTail(Path file) {
    this.file = file;
  }

  /** The next whole lines; waits a moment and answers none where nothing was written. */
  List<LogLine> next() throws IOException, InterruptedException {
    List<LogLine> lines = Files.exists(file) ? read() : List.of();
    if (lines.isEmpty()) {
      Thread.sleep(PAUSE_MILLIS);
    }
    return lines;
  }

  private List<LogLine> read() throws IOException {
    try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
      boolean skip = false;
      if (position < 0) {
        position = Math.max(0, in.length() - FIRST);
        skip = position > 0;
      } else if (in.length() < position) {
        position = 0;
      }
      byte[] bytes = new byte[(int) Math.min(AT_ONCE, in.length() - position)];
      in.seek(position);
      in.readFully(bytes);
      return lines(cut(bytes), skip);
    }
  }

  /** Only whole lines are decoded, so that no character is torn. */
  private String cut(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && bytes[end - 1] != '\n' && bytes.length < AT_ONCE) {
      end--;
    }
    position += end;
    return new String(bytes, 0, end, StandardCharsets.UTF_8);
  }

  private List<LogLine> lines(String text, boolean skipFirst) {
    List<LogLine> lines = new ArrayList<>();
    for (String line : text.lines().skip(skipFirst ? 1 : 0).toList()) {
      LogLine read = LogLine.of(line, level);
      level = read.level();
      lines.add(read);
    }
    return lines;
  }
}
