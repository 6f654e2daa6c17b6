package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Secret;
import java.util.Locale;

/**
 * A new staff member, who must choose another password at the first sign-in.
 *
 * @param username 3 to 64 letters, digits, dots, hyphens or underscores
 * @param fullName at most 200 characters
 * @param password 8 to 128 characters, no common one
 * @param locale English or Turkish
 */
public record NewStaffMember(
    String username, String email, String fullName, Role role, Secret password, Locale locale) {}
