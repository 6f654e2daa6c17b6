package io.innkeeper.core.jobs;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this node runs jobs.
 *
 * @param heartbeat how often a node says that it still works on a run. After four missed beats the
 *     run is free, which others notice within two more: 6 × 700 ms is below the 5 s that a crash
 *     may cost
 * @param polling how often due runs are looked for when nothing woke this node
 * @param threads how many runs this node works on at once
 * @param reserved how many of them only questions may use, so that a waiting person is answered
 *     while the node is busy
 * @param backoffBase the longest first pause after a failed attempt; doubles with every attempt
 * @param backoffCap the longest pause at all
 * @param stopWait how long a stopping node waits for the step it is in
 */
@ConfigurationProperties("innkeeper.jobs")
record JobsSettings(
    @DefaultValue("700ms") Duration heartbeat,
    @DefaultValue("5s") Duration polling,
    @DefaultValue("32") int threads,
    @DefaultValue("8") int reserved,
    @DefaultValue("1s") Duration backoffBase,
    @DefaultValue("5m") Duration backoffCap,
    @DefaultValue("4s") Duration stopWait) {}
