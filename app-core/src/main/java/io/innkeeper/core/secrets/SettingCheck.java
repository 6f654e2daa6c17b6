package io.innkeeper.core.secrets;

import io.innkeeper.core.kernel.Problems;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Checks a setting's value against its definition. */
final class SettingCheck {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
  private static final Pattern FLAG = Pattern.compile("true|false");

  private SettingCheck() {}

  /**
   * The value as it is stored.
   *
   * @throws io.innkeeper.core.kernel.Invalid naming {@code value}
   */
  static String checked(SettingDefinition setting, String typed) {
    String value =
        switch (setting.type()) {
          case SECRET -> typed;
          case LIST -> String.join(",", elements(typed));
          case TEXT, NUMBER, FLAG, ADDRESS -> typed.strip();
        };
    Problems problems = new Problems().optionalText("value", value, Settings.MAX_LENGTH);
    switch (setting.type()) {
      case NUMBER ->
          problems.unless(NUMBER.matcher(value).matches(), "value", "setting.not-a-number");
      case FLAG -> problems.unless(FLAG.matcher(value).matches(), "value", "setting.not-a-flag");
      case ADDRESS -> problems.unless(isAddress(value), "value", "setting.not-an-address");
      case SECRET -> problems.unless(!value.isBlank(), "value", "field.required");
      case TEXT, LIST -> {}
    }
    boolean accepted =
        setting.type() == SettingType.LIST
            ? elements(value).stream().allMatch(setting.accepts())
            : setting.accepts().test(value);
    if (problems.isEmpty()) {
      problems.unless(accepted, "value", setting.problem());
    }
    problems.throwIfAny();
    return value;
  }

  static List<String> elements(String list) {
    return Arrays.stream(list.split("[,\\n]", -1))
        .map(String::strip)
        .filter(element -> !element.isEmpty())
        .toList();
  }

  private static boolean isAddress(String value) {
    try {
      URI uri = new URI(value);
      return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getUserInfo() == null;
    } catch (URISyntaxException _) {
      return false;
    }
  }
}
