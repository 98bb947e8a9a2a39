package org.undersigned.campaign.course;

import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.undersigned.testsupport.Appeal;
import org.undersigned.testsupport.Installation;

/** Campaigns that open and close while everybody sleeps. */
@QuarkusTest
@Installation
class TimetableTest {

    private static final String LONG_AGO = "\"2020-01-01T00:00:00Z\"";
    private static final String FAR_OFF = "\"2099-01-01T00:00:00Z\"";

    @Inject Timetable timetable;

    @Test
    void look_approvedAndDue_opens() {
        Appeal appeal = approved("\"opensAt\": " + LONG_AGO);
        timetable.look();
        appeal.shown().then().body("state", is("OPEN"));
    }

    @Test
    void look_notDueYet_waits() {
        Appeal appeal = approved("\"opensAt\": " + FAR_OFF);
        timetable.look();
        appeal.shown().then().body("state", is("APPROVED"));
    }

    @Test
    void look_notApproved_staysADraft() {
        Appeal appeal = Appeal.draft("PETITION").settled("\"opensAt\": " + LONG_AGO);
        timetable.look();
        appeal.shown().then().body("state", is("DRAFT"));
    }

    @Test
    void look_openAndItsTimeOver_closes() {
        Appeal appeal = approved("\"closesAt\": " + FAR_OFF).moved("OPEN");
        appeal.settled("\"closesAt\": " + LONG_AGO);
        timetable.look();
        appeal.shown().then().body("state", is("CLOSED"));
    }

    @Test
    void look_oneLacksSomething_opensTheOthers() {
        Appeal empty = Appeal.draft("PETITION").settled("\"targets\": []");
        empty.settled("\"opensAt\": " + LONG_AGO).moved("IN_REVIEW").moved("APPROVED");
        Appeal complete = approved("\"opensAt\": " + LONG_AGO);
        timetable.look();
        empty.shown().then().body("state", is("APPROVED"));
        complete.shown().then().body("state", is("OPEN"));
    }

    private static Appeal approved(String setting) {
        return Appeal.draft("PETITION").settled(setting).moved("IN_REVIEW").moved("APPROVED");
    }
}
