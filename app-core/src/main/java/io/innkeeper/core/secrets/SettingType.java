package io.innkeeper.core.secrets;

/** What a setting's value looks like as text. */
public enum SettingType {
  TEXT,
  /** A whole number. */
  NUMBER,
  /** {@code true} or {@code false}. */
  FLAG,
  /** Values separated by commas; may be empty. */
  LIST,
  /** An absolute http or https address. */
  ADDRESS,
  /** Stored sealed, shown masked. */
  SECRET
}
