/** The DNS provider port over Cloudflare's API v4. */
@NullMarked
package io.innkeeper.core.domains.cloudflare;

import org.jspecify.annotations.NullMarked;
