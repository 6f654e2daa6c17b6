package io.innkeeper.desktop.nav;

/** A group of the navigation, from top to bottom. */
public enum NavGroup {
  HOME,
  BUSINESS,
  HOSTING,
  SUPPORT,
  OPERATIONS,
  SYSTEM
}
