package org.undersigned.signature;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.undersigned.campaign.Campaign;

/**
 * How many stand behind a text, told so that nobody can be found among the few: a number that could
 * point to somebody is rounded down to tens.
 */
@ApplicationScoped
public class Figures {

    private static final int STEP = 10;

    private final DataSource database;
    private final Supporters supporters;
    private final HiddenNames hidden;

    Figures(DataSource database, Supporters supporters, HiddenNames hidden) {
        this.database = database;
        this.supporters = supporters;
        this.hidden = hidden;
    }

    /** How many signed the text in force; in tens where the campaign is sensitive. */
    public long counted(Campaign campaign) {
        return campaign.isSensitive() ? inTens(all(campaign)) : all(campaign);
    }

    /** How many of them signed with a code; in tens where the campaign is sensitive. */
    public long countedByCode(Campaign campaign) {
        Question printed =
                AudienceRule.printed(new Question("campaign_id = ?", campaign.id()), campaign)
                        .and(
                                "exists (select 1 from signing_code c where c.campaign_id ="
                                        + " signature.campaign_id and c.mac ="
                                        + " signature.address_mac)");
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        printed.ask(connection, "select count(*) from signature ", "");
                ResultSet row = select.executeQuery()) {
            row.next();
            return campaign.isSensitive() ? inTens(row.getLong(1)) : row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long all(Campaign campaign) {
        return byCountryExactly(campaign).values().stream().mapToLong(n -> n).sum();
    }

    /**
     * How many are counted but not named to this reader; in tens where the campaign is sensitive.
     */
    public long unnamed(Campaign campaign, Reader reader) {
        long unnamed =
                Math.max(0, all(campaign) - supporters.count(campaign, reader, Selection.ALL));
        return campaign.isSensitive() ? inTens(unnamed) : unnamed;
    }

    /**
     * By ISO 3166-1 alpha-2, in tens; who is alone with fewer than nine others, told no country, or
     * is of one that is hidden, is among those under the empty text.
     */
    public SortedMap<String, Long> byCountry(Campaign campaign) {
        SortedMap<String, Long> shown = new TreeMap<>();
        List<HiddenName> untold = hidden.of(campaign.id());
        if (untold.stream().anyMatch(HiddenName::isEverything)) {
            return shown;
        }
        long others = 0;
        for (var country : byCountryExactly(campaign).entrySet()) {
            boolean hides = untold.stream().anyMatch(it -> country.getKey().equals(it.country()));
            if (hides || country.getKey().isEmpty() || country.getValue() < STEP) {
                others += country.getValue();
            } else {
                shown.put(country.getKey(), inTens(country.getValue()));
            }
        }
        if (!shown.isEmpty() && others >= STEP) {
            shown.put("", inTens(others));
        }
        return shown;
    }

    private static long inTens(long count) {
        return count / STEP * STEP;
    }

    private SortedMap<String, Long> byCountryExactly(Campaign campaign) {
        Question printed =
                AudienceRule.printed(new Question("campaign_id = ?", campaign.id()), campaign);
        SortedMap<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        printed.ask(
                                connection,
                                "select coalesce(country, ''), count(*) from signature ",
                                " group by coalesce(country, '')");
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                counts.put(rows.getString(1), rows.getLong(2));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return counts;
    }
}
