package io.innkeeper.core.secrets;

/** Where a setting's present value comes from; the first that has one wins. */
public enum SettingSource {
  DATABASE,
  ENVIRONMENT,
  DEFAULT
}
