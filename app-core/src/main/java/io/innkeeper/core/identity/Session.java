package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Actor;
import java.util.Locale;

/**
 * Somebody who has signed in.
 *
 * @param id ends with sign-out, with deactivation and with every change of the person's rights
 * @param actor hand it, or {@link Actor#forNewAction}, to every facade
 * @param locale the language they chose
 * @param passwordChangeDue whether the password was given by somebody else: the actor may do
 *     nothing until {@link Identity#changePassword}
 */
public record Session(
    SessionId id,
    Actor actor,
    StaffId staff,
    String username,
    String fullName,
    Role role,
    Locale locale,
    boolean passwordChangeDue) {}
