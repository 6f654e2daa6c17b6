package io.innkeeper.desktop.table;

import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Cursor;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes a whole filtered list to a file, chunk by chunk. The file appears only when it is whole;
 * cancelling leaves nothing behind.
 */
final class CsvExport<T> {

  private final ChunkSource<T> source;
  private final List<Column<T>> columns;
  private final List<String> titles;

  CsvExport(ChunkSource<T> source, List<Column<T>> columns, List<String> titles) {
    this.source = source;
    this.columns = columns;
    this.titles = titles;
  }

  /** Answers the number of rows; to be called on a virtual thread. */
  long write(TableQuery query, Path file) throws IOException, InterruptedException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      long rows;
      try (Writer out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
        // Spreadsheets recognise UTF-8 by the mark alone.
        out.write('\ufeff');
        out.write(Csv.line(titles));
        rows = writeRows(query, out);
      }
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      return rows;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private long writeRows(TableQuery query, Writer out) throws IOException, InterruptedException {
    long rows = 0;
    ChunkRequest request = ChunkRequest.first(ChunkRequest.MAX);
    while (true) {
      if (Thread.interrupted()) {
        throw new InterruptedException("Cancelled");
      }
      Chunk<T> chunk = source.load(query, request);
      for (T row : chunk.items()) {
        out.write(Csv.line(columns.stream().map(c -> c.text(row)).toList()));
        rows++;
      }
      Cursor next = chunk.next();
      if (next == null) {
        return rows;
      }
      request = ChunkRequest.after(next, ChunkRequest.MAX);
    }
  }
}
