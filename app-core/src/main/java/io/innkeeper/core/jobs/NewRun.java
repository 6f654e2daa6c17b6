package io.innkeeper.core.jobs;

import io.innkeeper.core.kernel.Subject;

/**
 * A run to enqueue.
 *
 * @param process the name of a {@link RunProcess}
 * @param subject what it is about; one run at a time works on a subject
 * @param parameters of the process's parameter type
 */
public record NewRun(String process, Subject subject, Record parameters) {}
