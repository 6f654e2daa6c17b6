package io.innkeeper.core.domains.cloudflare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** Text survives the zone file's quotes. */
class TxtTextTest {

  @Property
  void whatIsQuotedIsReadBack(@ForAll @StringLength(max = 700) String text) {
    assertThat(TxtText.plain(TxtText.quoted(text))).isEqualTo(text);
  }

  @Test
  void longTextIsSplitAt255Bytes() {
    for (String text : new String[] {"x".repeat(600), "ğ".repeat(300), "😀".repeat(100)}) {
      assertThat(Pattern.compile("\"([^\"]*)\"").matcher(TxtText.quoted(text)).results())
          .allMatch(part -> part.group(1).getBytes(StandardCharsets.UTF_8).length <= 255);
      assertThat(TxtText.plain(TxtText.quoted(text))).isEqualTo(text);
    }
  }

  @Test
  void textWithoutQuotesIsTakenAsItIs() {
    assertThat(TxtText.plain("v=spf1 -all")).isEqualTo("v=spf1 -all");
    assertThat(TxtText.plain("a \"b\" c")).isEqualTo("a \"b\" c");
    assertThat(TxtText.plain("\"a\" \"b\"")).isEqualTo("ab");
  }
}
