/**
 * The onboarding wizard: six steps over one stored draft, in a tab.
 *
 * <p>Every step is a model that knows nothing of the screen and a view of it. The draft is stored
 * by the core after each step, so that the wizard can be left and resumed anywhere.
 */
@NullMarked
package io.innkeeper.desktop.feature.domains.onboard;

import org.jspecify.annotations.NullMarked;
