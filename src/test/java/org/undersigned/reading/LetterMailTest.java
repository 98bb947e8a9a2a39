package org.undersigned.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.undersigned.account.Role;
import org.undersigned.campaign.CampaignState;
import org.undersigned.testsupport.Crowd;
import org.undersigned.testsupport.Installation;
import org.undersigned.testsupport.OpenAppeal;
import org.undersigned.testsupport.Staff;

/** The letter as the finished mail, opened with another program's reader. */
@QuarkusTest
@Installation
class LetterMailTest {

    private final Staff dora = Staff.with(Role.DRAFTER);

    @Test
    void mail_ofArabicLetter_hasItsWordsAndThePdf() throws Exception {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        MimeMessage mail = opened(dora, appeal.api("eml") + "?lang=ar");
        assertThat(mail.getSubject()).isEqualTo("أمينا المحفوظات");
        assertThat(mail.getSentDate()).isNotNull();
        assertThat(mail.getMessageID()).isNotNull();
        assertThat(text(mail)).contains("نطلب منكم.", "Ilse Hart").contains(appeal.slug() + ".pdf");
        assertThat(pdf(mail)).contains("Ilse Hart");
    }

    @Test
    void mail_toTheFirstAddressee_goesToThoseOnCopyToo() throws Exception {
        Appeal appeal = Appeal.in(CampaignState.DRAFT, "\"signing\": \"NONE\"");
        MimeMessage mail = opened(dora, appeal.api("eml"));
        assertThat(names(mail, RecipientType.TO)).containsExactly("Odo Brecht");
        assertThat(names(mail, RecipientType.CC)).containsExactly("Ada Quint");
    }

    @Test
    void mail_forTheTargetOnCopy_goesToThemAlone() throws Exception {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        MimeMessage mail = opened(dora, appeal.api("eml") + "?target=" + appeal.copied());
        assertThat(names(mail, RecipientType.TO)).containsExactly("Ada Quint");
        assertThat(names(mail, RecipientType.CC)).isEmpty();
    }

    /** What one official may read, those on copy may not (signing.md A2). */
    @Test
    void mail_withNamesForOneTarget_goesToNobodyElse() throws Exception {
        Appeal appeal = Appeal.in(CampaignState.DRAFT);
        Staff cora = Staff.with(Role.COORDINATOR);
        String theirs = appeal.api("eml") + "?target=" + appeal.minister();
        assertThat(names(opened(cora, theirs), RecipientType.CC)).isEmpty();
        assertThat(names(opened(cora, theirs + "&annex=false"), RecipientType.CC))
                .containsExactly("Ada Quint");
    }

    @Test
    void mail_withSupporters_namesThemInThePdfOnly() throws Exception {
        OpenAppeal appeal = OpenAppeal.begin();
        Crowd.named(appeal, 1);
        MimeMessage mail = opened(dora, "/api/v1/campaigns/" + appeal.slug() + "/letter.eml");
        assertThat(pdf(mail)).contains(Crowd.name(1));
        assertThat(text(mail)).doesNotContain(Crowd.name(1)).contains("Attached: ");
    }

    private static MimeMessage opened(Staff who, String address) throws Exception {
        byte[] eml = who.api().get(address).then().statusCode(200).extract().asByteArray();
        assertThat(new String(eml, UTF_8).lines())
                .allMatch(line -> line.length() <= 100 && line.chars().allMatch(c -> c < 128));
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(eml));
    }

    private static List<String> names(MimeMessage mail, RecipientType type) throws Exception {
        return Stream.ofNullable(mail.getRecipients(type))
                .flatMap(Stream::of)
                .map(it -> ((InternetAddress) it).getPersonal())
                .toList();
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }

    private static String pdf(MimeMessage mail) throws Exception {
        try (InputStream file = ((Multipart) mail.getContent()).getBodyPart(1).getInputStream();
                var document = Loader.loadPDF(file.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
