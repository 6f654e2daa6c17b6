package io.innkeeper.core.live;

import java.sql.Connection;
import java.sql.SQLException;

/** Opens connections outside the pool, for the two that the pulse holds all the time. */
public interface ListenConnections {

  /** A new connection in auto-commit mode; the caller closes it. */
  Connection open() throws SQLException;
}
