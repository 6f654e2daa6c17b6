package io.innkeeper.core.identity;

import java.util.Locale;

/**
 * What can be corrected about a staff member.
 *
 * @param fullName at most 200 characters
 * @param locale English or Turkish
 */
public record EditStaffMember(String email, String fullName, Locale locale) {}
