package org.undersigned.seed;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.undersigned.organisation.Logo;
import org.undersigned.organisation.Organisation;
import org.undersigned.organisation.Organisations;
import org.undersigned.web.Checks;

/** The letterhead of {@code organisation.yaml}. */
@ApplicationScoped
class SeededOrganisation {

    private static final int SOME_LINES = 1_000;

    private final Organisations organisations;

    SeededOrganisation(Organisations organisations) {
        this.organisations = organisations;
    }

    void settle(Seeded<OrganisationSeed> seed, Path folder) {
        SeedFile file = seed.file();
        Organisation organisation =
                file.checked(UnaryOperator.identity(), () -> described(seed.says()));
        String logo = seed.says().logo();
        if (logo != null) {
            byte[] picture = picture(file, folder.resolve(logo));
            organisation.show(file.checked(UnaryOperator.identity(), () -> Logo.of(picture)));
        }
        organisations.persist(organisation);
    }

    private static Organisation described(OrganisationSeed seed) {
        Checks checks = new Checks();
        String name = checks.required("name", seed.name(), Checks.LINE);
        String address = checks.text("address", seed.address(), SOME_LINES);
        String contact = checks.text("contact", seed.contact(), SOME_LINES);
        String website = checks.url("website", seed.website());
        String language = checks.language("language", seed.language());
        checks.done();
        Organisation organisation = new Organisation(name, language);
        organisation.describe(name, address, contact, website, language);
        return organisation;
    }

    private static byte[] picture(SeedFile file, Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw file.broken("logo", "“" + path + "” cannot be read.");
        }
    }
}
