package io.innkeeper.core.identity;

import static io.innkeeper.core.identity.IdentityFixture.HOME;
import static io.innkeeper.core.identity.IdentityFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.innkeeper.core.kernel.Actor;
import io.innkeeper.core.kernel.Area;
import io.innkeeper.core.kernel.Chunk;
import io.innkeeper.core.kernel.ChunkRequest;
import io.innkeeper.core.kernel.CoreException;
import io.innkeeper.core.kernel.Permission;
import io.innkeeper.core.kernel.Revision;
import io.innkeeper.core.kernel.Secret;
import io.innkeeper.testsupport.CoreTest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@CoreTest
class StaffTest {

  private static final Secret NEXT = Secret.of("Another-Horse-88");

  private final IdentityFixture fixture;
  private final Identity identity;
  private final Staff staff;
  private final Session owner;

  @Autowired
  StaffTest(AutowireCapableBeanFactory beans, Staff staff) {
    this.fixture = beans.createBean(IdentityFixture.class);
    this.identity = fixture.identity;
    this.staff = staff;
    fixture.empty();
    this.owner = fixture.owner();
  }

  @Test
  void theRolesAreWhatTheSpecSays() {
    assertThat(Role.ADMIN.permissions())
        .contains(Permission.write(Area.SETTINGS), Permission.read(Area.STAFF))
        .doesNotContain(Permission.write(Area.STAFF), Permission.read(Area.KEYS));
    assertThat(Role.OPERATOR.permissions())
        .contains(Permission.write(Area.DNS_ACCOUNTS), Permission.delete(Area.DOMAINS))
        .doesNotContain(Permission.write(Area.CUSTOMERS), Permission.read(Area.BILLING));
    assertThat(Role.SUPPORT.permissions())
        .contains(Permission.read(Area.CUSTOMERS), Permission.write(Area.INBOX))
        .doesNotContain(Permission.read(Area.DNS_ACCOUNTS), Permission.read(Area.BILLING));
    assertThat(Role.AUDITOR.permissions())
        .contains(Permission.read(Area.BILLING), Permission.read(Area.AUDIT))
        .doesNotContain(Permission.read(Area.KEYS))
        .allMatch(permission -> permission.code().endsWith(":read"));
  }

  @Test
  void aNewMemberMustChooseAPasswordBeforeAnythingElse() {
    StaffId id = create("mehmet", Role.OPERATOR);
    assertThat(fixture.lastEntry().action()).isEqualTo("staff.created");

    Session first = identity.signIn("mehmet", PASSWORD, HOME);
    assertThat(first.passwordChangeDue()).isTrue();
    assertThat(first.actor().permissions()).isEmpty();
    Session next = identity.changePassword(first.actor(), first.id(), PASSWORD, NEXT);

    assertThat(next.passwordChangeDue()).isFalse();
    assertThat(next.actor().permissions()).isEqualTo(Role.OPERATOR.permissions());
    assertThat(view(id).openSessions()).isEqualTo(1);
    assertThat(view(id).row().lastSignIn()).isEqualTo(fixture.clock.instant());
  }

  @Test
  void namesAndAddressesAreTakenOnce() {
    create("mehmet", Role.SUPPORT);
    assertRefused(() -> create("MEHMET", Role.SUPPORT), "staff.username-taken");
    NewStaffMember sameAddress =
        new NewStaffMember(
            "other", "Mehmet@Example.com", "Other", Role.SUPPORT, PASSWORD, Locale.ENGLISH);
    assertRefused(() -> staff.create(owner.actor(), sameAddress), "staff.email-taken");
  }

  @Test
  void theListIsInTheOrderOfNames() {
    for (String name : List.of("zeynep", "çağrı", "cem", "ümit")) {
      create(name, Role.SUPPORT);
    }
    Chunk<StaffRow> first =
        staff.find(owner.actor(), new StaffQuery(null, Role.SUPPORT, true), ChunkRequest.first(3));
    Chunk<StaffRow> rest =
        staff.find(
            owner.actor(),
            new StaffQuery(null, Role.SUPPORT, true),
            ChunkRequest.after(Objects.requireNonNull(first.next()), 3));
    assertThat(first.items())
        .extracting(StaffRow::username)
        .containsExactly("çağrı", "cem", "ümit");
    assertThat(rest.items()).extracting(StaffRow::username).containsExactly("zeynep");
    assertThat(
            staff
                .find(owner.actor(), new StaffQuery("UMİT", null, null), ChunkRequest.first(3))
                .items())
        .extracting(StaffRow::username)
        .containsExactly("ümit");
  }

  @Test
  void aChangeOfRightsEndsTheSessions() {
    StaffId id = create("mehmet", Role.SUPPORT);
    Session before = signedIn("mehmet");

    staff.changeRole(owner.actor(), id, seen(id), Role.AUDITOR);
    assertThat(ended(before)).isTrue();
    Session auditor = identity.signIn("mehmet", NEXT, HOME);
    assertThat(auditor.actor().permissions()).isEqualTo(Role.AUDITOR.permissions());

    staff.setExceptions(
        owner.actor(),
        id,
        seen(id),
        Set.of(Permission.write(Area.NOTES)),
        Set.of(Permission.read(Area.BILLING)));
    assertThat(ended(auditor)).isTrue();
    assertThat(identity.signIn("mehmet", NEXT, HOME).actor().permissions())
        .contains(Permission.write(Area.NOTES))
        .doesNotContain(Permission.read(Area.BILLING));
    assertThat(view(id).granted()).containsExactly(Permission.write(Area.NOTES));
    assertThat(fixture.lastEntry().action()).isEqualTo("identity.signed-in");
  }

  @Test
  void aCorrectionOfTheNameKeepsTheSessions() {
    StaffId id = create("mehmet", Role.SUPPORT);
    Session session = signedIn("mehmet");
    staff.edit(
        owner.actor(),
        id,
        seen(id),
        new EditStaffMember("m@şişli.com.tr", "M. Öz", Locale.ENGLISH));
    assertThat(ended(session)).isFalse();
    assertThat(view(id).row().fullName()).isEqualTo("M. Öz");
    assertThat(view(id).row().email()).startsWith("m@xn--");
  }

  @Test
  void whoIsDeactivatedIsOutAtOnce() {
    StaffId id = create("mehmet", Role.SUPPORT);
    Session session = signedIn("mehmet");
    staff.deactivate(owner.actor(), id, seen(id));
    assertThat(ended(session)).isTrue();
    assertRefused(() -> identity.signIn("mehmet", NEXT, HOME), "sign-in.refused");
    assertRefused(() -> staff.deactivate(owner.actor(), id, seen(id)), "staff.inactive");

    staff.activate(owner.actor(), id, seen(id));
    assertThat(identity.signIn("mehmet", NEXT, HOME).role()).isEqualTo(Role.SUPPORT);
    assertRefused(() -> staff.activate(owner.actor(), id, seen(id)), "staff.active");
  }

  @Test
  void aResetPasswordMustBeChanged() {
    StaffId id = create("mehmet", Role.SUPPORT);
    Session session = signedIn("mehmet");
    Secret given = Secret.of("canary-71-given-by-owner");
    staff.resetPassword(owner.actor(), id, seen(id), given);
    assertThat(ended(session)).isTrue();
    assertThat(identity.signIn("mehmet", given, HOME).passwordChangeDue()).isTrue();
    assertThat(fixture.dump()).doesNotContain("canary-71");
    assertRefused(
        () -> staff.resetPassword(owner.actor(), id, seen(id), Secret.of("mehmet-mehmet")),
        "invalid");
  }

  @Test
  void oneActiveOwnerStays() {
    StaffId id = owner.staff();
    assertRefused(() -> staff.deactivate(owner.actor(), id, seen(id)), "staff.last-owner");
    assertRefused(
        () -> staff.changeRole(owner.actor(), id, seen(id), Role.ADMIN), "staff.last-owner");
    create("second", Role.OWNER);
    staff.deactivate(owner.actor(), id, seen(id));
    assertThat(view(id).row().active()).isFalse();
  }

  @Test
  void nobodyGivesOrTouchesWhatTheyLack() {
    StaffId admin = create("admin1", Role.ADMIN);
    staff.setExceptions(
        owner.actor(), admin, seen(admin), Set.of(Permission.write(Area.STAFF)), Set.of());
    Actor actor = signedIn("admin1").actor();
    Revision ownerSeen = seen(owner.staff());

    assertRefused(() -> staff.create(actor, member("helper", Role.OWNER)), "staff.beyond-own");
    assertRefused(
        () -> staff.changeRole(actor, admin, seen(admin), Role.OWNER), "staff.beyond-own");
    assertRefused(
        () -> staff.resetPassword(actor, owner.staff(), ownerSeen, NEXT), "staff.beyond-own");
    assertRefused(() -> staff.deactivate(actor, owner.staff(), ownerSeen), "staff.beyond-own");
    assertThat(staff.create(actor, member("helper", Role.SUPPORT))).isNotNull();
  }

  @Test
  void aChangeOfAnOlderStateIsRefused() {
    StaffId id = create("mehmet", Role.SUPPORT);
    Revision before = seen(id);
    staff.setExceptions(owner.actor(), id, before, Set.of(Permission.read(Area.BILLING)), Set.of());
    assertRefused(() -> staff.deactivate(owner.actor(), id, before), "stale");
    assertRefused(() -> staff.deactivate(owner.actor(), StaffId.next(), before), "staff.not-found");
  }

  private StaffId create(String username, Role role) {
    return staff.create(owner.actor(), member(username, role));
  }

  private static NewStaffMember member(String username, Role role) {
    return new NewStaffMember(
        username,
        username.replaceAll("[^a-z]", "x") + "@example.com",
        username,
        role,
        PASSWORD,
        Locale.of("tr"));
  }

  /** Signed in with a password of their own, {@link #NEXT}. */
  private Session signedIn(String username) {
    Session first = identity.signIn(username, PASSWORD, HOME);
    return identity.changePassword(first.actor(), first.id(), PASSWORD, NEXT);
  }

  private boolean ended(Session session) {
    return identity.awaitEnd(session.actor(), session.id(), Duration.ZERO);
  }

  private StaffView view(StaffId id) {
    return staff.get(owner.actor(), id);
  }

  private Revision seen(StaffId id) {
    return view(id).row().revision();
  }

  private static void assertRefused(ThrowingCallable call, String code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(CoreException.class, e -> assertThat(e.code()).isEqualTo(code));
  }
}
