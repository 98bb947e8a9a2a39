package org.undersigned.signature;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.undersigned.campaign.Campaign;
import org.undersigned.campaign.Campaigns;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;

/** What may be told of those who are not named. */
@QuarkusTest
@Installation
class FiguresTest {

    @Inject Figures figures;
    @Inject Campaigns campaigns;

    private final OpenAppeal appeal = OpenAppeal.begin();

    private <T> T ask(OpenAppeal of, Function<Campaign, T> question) {
        return QuarkusTransaction.requiringNew()
                .call(() -> question.apply(campaigns.findById(of.id())));
    }

    private long unnamed(OpenAppeal of, Reader reader) {
        return ask(of, campaign -> figures.unnamed(campaign, reader));
    }

    private SortedMap<String, Long> countries() {
        return ask(appeal, figures::byCountry);
    }

    @Test
    void unnamed_areThoseWhoCountButAreNotListed() {
        Crowd.named(appeal, 5);
        Crowd.nameless(appeal, 17);
        assertThat(unnamed(appeal, new Reader.Everybody())).isEqualTo(17);
        assertThat(unnamed(appeal, new Reader.Target(UUID.randomUUID()))).isEqualTo(17);
    }

    @Test
    void unnamed_sensitive_areToldInTens() {
        OpenAppeal sensitive = OpenAppeal.sensitive();
        Crowd.nameless(sensitive, 9);
        assertThat(unnamed(sensitive, new Reader.Everybody())).isZero();
        Crowd.nameless(sensitive, 10);
        assertThat(unnamed(sensitive, new Reader.Everybody())).isEqualTo(10);
    }

    @Test
    void unnamed_afterAMaterialChange_doNotHoldThoseOfTheEarlierText() {
        Crowd.nameless(appeal, 17);
        appeal.rewrite("Something else.", true);
        assertThat(unnamed(appeal, new Reader.Everybody())).isZero();
    }

    @Test
    void countries_ofFewerThanTen_areNotTold() {
        Crowd.from(appeal, "KZ", 9);
        assertThat(countries()).isEmpty();
        Crowd.from(appeal, "FR", 24);
        assertThat(countries()).isEqualTo(Map.of("FR", 20L));
        Crowd.from(appeal, "TJ", 4);
        assertThat(countries()).isEqualTo(Map.of("FR", 20L, "", 10L));
    }
}
