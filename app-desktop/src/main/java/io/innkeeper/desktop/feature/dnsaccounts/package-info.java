/** DNS accounts: the company's accounts at DNS providers, their room, their tokens' rights. */
@NullMarked
package io.innkeeper.desktop.feature.dnsaccounts;

import org.jspecify.annotations.NullMarked;
