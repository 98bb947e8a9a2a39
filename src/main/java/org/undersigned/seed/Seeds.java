package org.undersigned.seed;

import com.fasterxml.jackson.core.type.TypeReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Everything that a folder of seeds says. */
record Seeds(
        Path folder,
        Seeded<OrganisationSeed> organisation,
        Seeded<List<AccountSeed>> accounts,
        Seeded<List<OfficeSeed>> offices,
        List<Seeded<CampaignSeed>> campaigns) {

    /**
     * @throws SeedBroken when a file is missing or cannot be used
     */
    static Seeds in(Path folder) {
        return new Seeds(
                folder,
                read(folder.resolve("organisation.yaml"), new TypeReference<>() {}),
                read(folder.resolve("accounts.yaml"), new TypeReference<>() {}),
                read(folder.resolve("officials.yaml"), new TypeReference<>() {}),
                campaignsIn(folder.resolve("campaigns")));
    }

    private static List<Seeded<CampaignSeed>> campaignsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> read(file, new TypeReference<CampaignSeed>() {}))
                    .toList();
        } catch (IOException e) {
            throw new SeedBroken(folder.toString(), "is no folder that can be read");
        }
    }

    private static <T> Seeded<T> read(Path path, TypeReference<T> type) {
        SeedFile file = SeedFile.open(path);
        return new Seeded<>(file, file.as(type));
    }
}
