package io.innkeeper.desktop.launch;

import io.innkeeper.core.Core;
import io.innkeeper.core.CoreSettings;
import io.innkeeper.core.identity.Identity;
import io.innkeeper.core.kernel.NodeRole;
import io.innkeeper.core.place.ConnectionProfile;
import io.innkeeper.core.place.ConnectionProfiles;
import io.innkeeper.core.place.DataFolder;
import io.innkeeper.core.place.InstanceLock;
import io.innkeeper.core.place.LocalPostgres;
import io.innkeeper.core.place.Place;
import io.innkeeper.desktop.text.Messages;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Starts the place that the viewer chose: its database, then the core on it. */
final class PlaceStarter implements CoreStarter {

  private final InstanceLock lock;
  private final ConnectionProfiles profiles;
  private final DataFolder data;
  private volatile @Nullable UUID chosen;

  PlaceStarter(InstanceLock lock, ConnectionProfiles profiles, DataFolder data) {
    this.lock = lock;
    this.profiles = profiles;
    this.data = data;
  }

  @Override
  public RunningCore start(StartProgress progress) {
    ConnectionProfile profile = profile();
    boolean local = profile.kind() == ConnectionProfile.Kind.LOCAL;
    Place place = local ? openLocal(profile, progress) : Place.open(profile, profiles);
    try {
      progress.stage("start.core.stage");
      NodeRole role = local ? NodeRole.LOCAL : NodeRole.CONSOLE;
      Core core =
          Core.start(
              new CoreSettings(
                  role, place.jdbcUrl(), place.app(), place.migrations(), data.root(), null));
      boolean firstRun = core.facade(Identity.class).isFirstRun();
      return new ConsoleCore(profiles, id -> chosen = id, place, core, firstRun);
    } catch (RuntimeException e) {
      place.close();
      throw e;
    }
  }

  private Place openLocal(ConnectionProfile profile, StartProgress progress) {
    LocalPostgres postgres =
        new LocalPostgres(
            lock,
            LocalPostgres.Settings.defaults()
                .withPort(profile.port())
                // The core ends first, then the database: both in RunningCore.stop.
                .withStopsAtExit(false),
            stage -> progress.stage(Messages.labelKey("start.stage", stage)));
    return Place.open(profile, postgres);
  }

  private ConnectionProfile profile() {
    UUID wanted = chosen;
    return profiles.all().stream()
        .filter(profile -> profile.id().equals(wanted))
        .findFirst()
        .orElseGet(() -> profiles.all().getFirst());
  }
}
