/** What the console's tests share: the FX thread, fakes, pictures and guards. */
@NullMarked
package io.innkeeper.desktop.testkit;

import org.jspecify.annotations.NullMarked;
