package org.undersigned.seed;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.undersigned.database.Once;

/** Fills an empty database with the seeds: all of them or none, and only once. */
@ApplicationScoped
class Planting {

    /** Before those who look at their own start for what the database holds. */
    private static final int EARLY = Interceptor.Priority.APPLICATION;

    private final SeedSettings settings;
    private final EmptyHouse house;
    private final SeededOrganisation organisation;
    private final SeededStaff staff;
    private final SeededOfficials officials;
    private final SeededCampaigns campaigns;
    private final Once once;
    private final Clock clock;

    Planting(
            SeedSettings settings,
            EmptyHouse house,
            SeededOrganisation organisation,
            SeededStaff staff,
            SeededOfficials officials,
            SeededCampaigns campaigns,
            Once once,
            Clock clock) {
        this.settings = settings;
        this.house = house;
        this.organisation = organisation;
        this.staff = staff;
        this.officials = officials;
        this.campaigns = campaigns;
        this.once = once;
        this.clock = clock;
    }

    void open(@Observes @Priority(EARLY) StartupEvent start) {
        if (settings.wanted()) {
            plant(settings.folder());
        }
    }

    /**
     * @throws SeedBroken when a file cannot be used; nothing is kept then
     */
    @ActivateRequestContext
    void plant(Path folder) {
        Instant now = clock.instant();
        once.run(
                "seeds",
                now,
                () -> {
                    if (house.isEmpty()) {
                        sow(Seeds.in(folder), now);
                    }
                });
    }

    private void sow(Seeds seeds, Instant now) {
        organisation.settle(seeds.organisation(), seeds.folder());
        staff.hire(seeds.accounts(), now);
        officials.enter(seeds.offices());
        seeds.campaigns().forEach(campaign -> campaigns.begin(campaign, now));
    }
}
