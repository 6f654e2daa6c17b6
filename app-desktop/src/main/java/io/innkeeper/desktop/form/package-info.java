/** Forms: fields, rules, messages under the field, and knowing what was changed. */
@NullMarked
package io.innkeeper.desktop.form;

import org.jspecify.annotations.NullMarked;
