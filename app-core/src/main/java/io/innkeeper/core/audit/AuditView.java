package io.innkeeper.core.audit;

import java.util.Map;
import java.util.UUID;

/**
 * One entry in full.
 *
 * @param correlationId shared by all entries that one action caused
 * @param before values as they were, by field; empty when something was made
 * @param after values as they were afterwards; empty when something was removed
 */
public record AuditView(
    AuditRow row, UUID correlationId, Map<String, Object> before, Map<String, Object> after) {}
