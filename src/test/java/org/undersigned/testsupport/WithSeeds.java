package org.undersigned.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A server that starts with the samples, as {@code make run} does. */
public class WithSeeds implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("undersigned.seeds", "true");
    }
}
