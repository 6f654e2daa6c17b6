package io.innkeeper.core.identity;

import io.innkeeper.core.audit.AuditTrail;
import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Conflict;
import io.innkeeper.core.kernel.Denied;
import io.innkeeper.core.kernel.EmailAddress;
import io.innkeeper.core.kernel.NotFound;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Problems;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Creates and changes staff members. */
@Service
@Transactional
class DefaultStaff implements Staff {

  private static final Permission READ = new Permission(Area.STAFF, Access.READ);
  private static final Permission WRITE = new Permission(Area.STAFF, Access.WRITE);

  private final StaffMembers members;
  private final StaffRows rows;
  private final Sessions sessions;
  private final PasswordHashes hashes;
  private final AuditTrail trail;
  private final Clock clock;

  DefaultStaff(
      StaffMembers members,
      StaffRows rows,
      Sessions sessions,
      PasswordHashes hashes,
      AuditTrail trail,
      Clock clock) {
    this.members = members;
    this.rows = rows;
    this.sessions = sessions;
    this.hashes = hashes;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Chunk<StaffRow> find(Actor actor, StaffQuery query, ChunkRequest request) {
    actor.require(READ);
    return rows.find(query, request);
  }

  @Override
  public StaffView get(Actor actor, StaffId id) {
    actor.require(READ);
    StaffMember member = member(id);
    return new StaffView(
        rows.get(id).orElseThrow(() -> new NotFound("staff.not-found", id)),
        member.locale(),
        member.createdAt(),
        member.passwordDue(),
        member.permissions(),
        member.exceptions(true),
        member.exceptions(false),
        sessions.countOpen(id));
  }

  @Override
  public StaffId create(Actor actor, NewStaffMember command) {
    actor.require(WRITE);
    StaffRules.check(command);
    requireOwn(actor, command.role().permissions());
    if (members.existsByUsernameFolded(Usernames.folded(command.username()))) {
      throw new Conflict("staff.username-taken");
    }
    StaffMember member =
        new StaffMember(
            command,
            EmailAddress.of("email", command.email()),
            hashes.hash(command.password()),
            clock.instant());
    saved(member);
    trail.record(actor, "staff.created", member.subject(), Map.of(), member.described());
    return member.id();
  }

  @Override
  public void edit(Actor actor, StaffId id, Revision seen, EditStaffMember command) {
    actor.require(WRITE);
    StaffRules.check(command);
    EmailAddress email = EmailAddress.of("email", command.email());
    change(
        actor,
        "staff.edited",
        id,
        seen,
        member -> member.edit(email, command.fullName(), command.locale()));
  }

  @Override
  public void changeRole(Actor actor, StaffId id, Revision seen, Role role) {
    actor.require(WRITE);
    change(actor, "staff.role-changed", id, seen, member -> member.give(role));
  }

  @Override
  public void setExceptions(
      Actor actor, StaffId id, Revision seen, Set<Permission> granted, Set<Permission> withheld) {
    actor.require(WRITE);
    new Problems()
        .unless(granted.stream().noneMatch(withheld::contains), "granted", "staff.exception-twice")
        .throwIfAny();
    change(actor, "staff.exceptions-set", id, seen, member -> member.except(granted, withheld));
  }

  @Override
  public void deactivate(Actor actor, StaffId id, Revision seen) {
    actor.require(WRITE);
    change(actor, "staff.deactivated", id, seen, StaffMember::deactivate);
  }

  @Override
  public void activate(Actor actor, StaffId id, Revision seen) {
    actor.require(WRITE);
    change(actor, "staff.activated", id, seen, StaffMember::activate);
  }

  @Override
  public void resetPassword(Actor actor, StaffId id, Revision seen, Secret password) {
    actor.require(WRITE);
    change(
        actor,
        "staff.password-reset",
        id,
        seen,
        member -> {
          Problems problems = new Problems();
          PasswordRules.check(problems, "password", password, member.username());
          problems.throwIfAny();
          member.takePassword(hashes.hash(password), true);
          sessions.endAll(member.id(), null);
        });
  }

  private void change(
      Actor actor, String action, StaffId id, Revision seen, Consumer<StaffMember> change) {
    members.lockOwners();
    StaffMember member = member(id);
    member.requireSeen(seen);
    requireOwn(actor, member.permissions());
    Map<String, Object> before = member.described();
    Set<Permission> mightBefore = member.permissions();
    boolean wasActive = member.active();
    change.accept(member);
    requireOwn(actor, member.permissions());
    saved(member);
    if (members.countActiveOwners() == 0) {
      throw new Conflict("staff.last-owner");
    }
    if (!mightBefore.equals(member.permissions()) || (wasActive && !member.active())) {
      sessions.endAll(id, null);
    }
    trail.record(actor, action, member.subject(), before, member.described());
  }

  private void saved(StaffMember member) {
    try {
      members.saveAndFlush(member);
    } catch (DataIntegrityViolationException e) {
      String reason = String.valueOf(e.getMostSpecificCause().getMessage());
      if (reason.contains("staff_email")) {
        throw new Conflict("staff.email-taken");
      }
      if (reason.contains("staff_username_folded_key")) {
        throw new Conflict("staff.username-taken");
      }
      throw e;
    }
  }

  private static void requireOwn(Actor actor, Set<Permission> permissions) {
    if (!actor.permissions().containsAll(permissions)) {
      throw new Denied("staff.beyond-own", Map.of());
    }
  }

  private StaffMember member(StaffId id) {
    return members.findById(id.value()).orElseThrow(() -> new NotFound("staff.not-found", id));
  }
}
