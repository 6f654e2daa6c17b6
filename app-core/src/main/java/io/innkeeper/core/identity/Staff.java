package io.innkeeper.core.identity;

import io.innkeeper.core.kernel.Access;
import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Requires;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import java.util.Set;

/**
 * The people who use Innkeeper. They are created and deactivated, never deleted.
 *
 * <p>Nobody gives or takes rights they lack, nor touches the account of somebody who has such:
 * {@link io.innkeeper.core.kernel.Denied} with {@code staff.beyond-own}. Changes of rights and
 * deactivation end the person's sessions. One active owner always stays: {@link
 * io.innkeeper.core.kernel.Conflict} with {@code staff.last-owner}. Changes of an older state
 * answer {@code stale}, unknown ids {@code staff.not-found}.
 */
public interface Staff {

  /** Staff members that match, by name. */
  @Requires(area = Area.STAFF, access = Access.READ)
  Chunk<StaffRow> find(Actor actor, StaffQuery query, ChunkRequest request);

  /** One of them. */
  @Requires(area = Area.STAFF, access = Access.READ)
  StaffView get(Actor actor, StaffId id);

  /**
   * Creates one.
   *
   * @throws io.innkeeper.core.kernel.Invalid naming every bad field
   * @throws io.innkeeper.core.kernel.Conflict with {@code staff.username-taken} or {@code
   *     staff.email-taken}
   */
  @Requires(area = Area.STAFF, access = Access.WRITE)
  StaffId create(Actor actor, NewStaffMember command);

  /** Corrects name, address and language. */
  @Requires(area = Area.STAFF, access = Access.WRITE)
  void edit(Actor actor, StaffId id, Revision seen, EditStaffMember command);

  /** Gives another role; exceptions stay. */
  @Requires(area = Area.STAFF, access = Access.WRITE)
  void changeRole(Actor actor, StaffId id, Revision seen, Role role);

  /**
   * Sets one person's exceptions from their role, all at once.
   *
   * @param granted rights beside the role's
   * @param withheld rights of the role that this person has not
   */
  @Requires(area = Area.STAFF, access = Access.WRITE)
  void setExceptions(
      Actor actor, StaffId id, Revision seen, Set<Permission> granted, Set<Permission> withheld);

  /** Locks the person out at once. */
  @Requires(area = Area.STAFF, access = Access.WRITE)
  void deactivate(Actor actor, StaffId id, Revision seen);

  /** Lets the person in again. */
  @Requires(area = Area.STAFF, access = Access.WRITE)
  void activate(Actor actor, StaffId id, Revision seen);

  /** Gives a password that the person must change at the next sign-in; ends their sessions. */
  @Requires(area = Area.STAFF, access = Access.WRITE)
  void resetPassword(Actor actor, StaffId id, Revision seen, Secret password);
}
