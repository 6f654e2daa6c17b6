package io.innkeeper.desktop.text;

import java.util.Locale;

/** A language the console speaks. */
public enum Language {
  ENGLISH("en", "en-GB", "English"),
  TURKISH("tr", "tr-TR", "Türkçe");

  private final Locale locale;
  private final Locale formatLocale;
  private final String nativeName;

  Language(String tag, String formatTag, String nativeName) {
    this.locale = Locale.forLanguageTag(tag);
    this.formatLocale = Locale.forLanguageTag(formatTag);
    this.nativeName = nativeName;
  }

  /** The workstation's language where the console speaks it, English elsewhere. */
  public static Language ofSystem() {
    String tag = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
    return tag.equals("tr") ? TURKISH : ENGLISH;
  }

  public Locale locale() {
    return locale;
  }

  /** Writes dates day first and times with 24 hours. */
  Locale formatLocale() {
    return formatLocale;
  }

  /** As its speakers call it; never translated. */
  public String nativeName() {
    return nativeName;
  }
}
