package io.innkeeper.desktop.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableStringValue;
import org.junit.jupiter.api.Test;

class MessagesTest {

  private final Messages messages = new Messages(Language.ENGLISH);

  @Test
  void whatIsObservedFollowsTheLanguage() {
    SimpleStringProperty label = new SimpleStringProperty();
    label.bind(messages.observe("form.cancel.button"));
    assertThat(label.get()).isEqualTo("Cancel");

    messages.setLanguage(Language.TURKISH);
    assertThat(label.get()).isEqualTo("Vazgeç");

    messages.setLanguage(Language.ENGLISH);
    assertThat(label.get()).isEqualTo("Cancel");
  }

  @Test
  void whatIsObservedFollowsItsArgumentToo() {
    SimpleIntegerProperty count = new SimpleIntegerProperty(1);
    ObservableStringValue text = messages.observe("table.new-rows.button", "count", count);
    assertThat(text.get()).isEqualTo("1 new row");

    count.set(1500);
    assertThat(text.get()).isEqualTo("1,500 new rows");

    messages.setLanguage(Language.TURKISH);
    assertThat(text.get()).contains("1.500");
  }

  @Test
  void aKeyWithoutATextIsSeen() {
    assertThat(messages.text("form.no-such.text")).isEqualTo("«form.no-such.text»");
  }

  @Test
  void namesOfConstantsAreFoundByTheirKey() {
    enum Sample {
      SIGN_OUT
    }

    assertThat(Messages.labelKey("launch", Sample.SIGN_OUT)).isEqualTo("launch.sign-out");
  }

  @Test
  void argumentsAreNamed() {
    assertThat(messages.text("nav.unsaved.title", Map.of("title", "O'Neil {x}")))
        .isEqualTo("Close “O'Neil {x}” without saving?");
  }
}
