package io.innkeeper.core.kernel;

import java.util.UUID;

/**
 * What an audit entry, a run or a change speaks of.
 *
 * @param type the kind of thing, singular and lower case: {@code customer}, {@code domain}
 * @param id its id
 * @param name how people call it at that moment; kept when the thing is renamed or gone
 */
public record Subject(String type, UUID id, String name) {}
