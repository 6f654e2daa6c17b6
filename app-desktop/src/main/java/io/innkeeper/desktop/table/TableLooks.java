package io.innkeeper.desktop.table;

import java.util.List;

/**
 * How the viewer left a table, kept in the preferences.
 *
 * @param shown the columns that are shown; empty for those the table shows at first
 * @param comfortable more room per row
 */
record TableLooks(List<String> shown, boolean comfortable) {

  static final TableLooks AT_FIRST = new TableLooks(List.of(), false);

  TableLooks {
    shown = List.copyOf(shown);
  }
}
