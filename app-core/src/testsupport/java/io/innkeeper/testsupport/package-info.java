/** What the tests of both modules share: databases, actors, guards. */
@NullMarked
package io.innkeeper.testsupport;

import org.jspecify.annotations.NullMarked;
