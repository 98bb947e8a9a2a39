package org.undersigned.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** An installation without a mail host, as a demonstration has it. */
public class NoMailServer implements QuarkusTestProfile {

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(
                new TestResourceEntry(TestDatabase.class),
                new TestResourceEntry(TestFolders.class));
    }
}
