package io.innkeeper.desktop.dialog;

import io.innkeeper.desktop.kit.Toasts;
import io.innkeeper.desktop.prefs.Preferences;
import io.innkeeper.desktop.task.Tasks;
import io.innkeeper.desktop.text.Errors;
import io.innkeeper.desktop.text.Formats;
import io.innkeeper.desktop.text.Messages;
import io.innkeeper.desktop.text.Texts;

/**
 * What every view needs, handed on as one.
 *
 * @param texts messages, formats and errors
 * @param tasks background work
 * @param dialogs questions, failures, files
 * @param toasts short notes
 * @param preferences of this workstation
 */
public record Ui(
    Texts texts, Tasks tasks, Dialogs dialogs, Toasts toasts, Preferences preferences) {

  public Messages messages() {
    return texts.messages();
  }

  public Formats formats() {
    return texts.formats();
  }

  public Errors errors() {
    return texts.errors();
  }
}
