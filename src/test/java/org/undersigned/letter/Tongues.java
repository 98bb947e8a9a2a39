package org.undersigned.letter;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.undersigned.letter.Manuscript.Wording;

/** The same short letter in many languages. */
public enum Tongues {
    EN(
            "en",
            "Release of Temir Orynbai",
            "Your Excellency,",
            "We ask you to **release** Temir Orynbai, held since 3 March 2014 (case No. 17/2014)."),
    FR(
            "fr",
            "Libération de Temir Orynbaï",
            "Monsieur le Premier ministre,",
            "Nous vous demandons de *libérer* Temir Orynbaï : « sans délai », dit l’œuvre de 2014."),
    DE(
            "de",
            "Freilassung von Temir Orynbai",
            "Sehr geehrter Herr Bundeskanzler,",
            "Wir bitten Sie, **Temir Orynbai** freizulassen; größte Eile ist geboten – „sofort“."),
    PL(
            "pl",
            "Uwolnienie Temira Orynbaja",
            "Szanowny Panie Premierze,",
            "Zwracamy się z prośbą o uwolnienie Temira Orynbaja, więźnia z Łodzi i Świętochłowic."),
    UK(
            "uk",
            "Звільнення Теміра Оринбая",
            "Ваша Високоповажносте!",
            "Просимо Вас **звільнити** Теміра Оринбая, ув’язненого від 2014 року; ґрунт, їжа, єдність."),
    RU(
            "ru",
            "Освобождение Темира Орынбая",
            "Ваше Превосходительство!",
            "Просим Вас *освободить* Темира Орынбая, объявленного в розыск в 2014 году."),
    KK(
            "kk",
            "Темір Орынбайды босату туралы",
            "Құрметті Премьер-министр мырза,",
            "Сізден **Темір Орынбайды** босатуды сұраймыз: әділет, ғылым, қоғам, ұлт, үміт, һәм іс."),
    KA(
            "ka",
            "თემირ ორინბაის გათავისუფლება",
            "თქვენო აღმატებულებავ,",
            "გთხოვთ, გაათავისუფლოთ **თემირ ორინბაი**, რომელიც 2014 წლიდან არის დაკავებული."),
    HY(
            "hy",
            "Թեմիր Օրինբայի ազատ արձակումը",
            "Ձերդ գերազանցություն,",
            "Խնդրում ենք ազատ արձակել Թեմիր Օրինբային, որը պահվում է 2014 թվականից։"),
    AR(
            "ar",
            "الإفراج عن تيمير أورينباي",
            "معالي رئيس الوزراء،",
            "نطلب منكم الإفراج عن **تيمير أورينباي** المحتجز منذ 2014 (رقم 17/2014) لدى Open Courts في باريس."),
    HE(
            "he",
            "שחרורו של טמיר אורינבאי",
            "לכבוד ראש הממשלה,",
            "אנו מבקשים מכם לשחרר את **טמיר אורינבאי** הכלוא מאז 2014 (תיק 17/2014) לדברי Open Courts בפריז."),
    HI(
            "hi",
            "तेमिर ओरिनबाई की रिहाई",
            "माननीय प्रधानमंत्री जी,",
            "हम आपसे अनुरोध करते हैं कि **तेमिर ओरिनबाई** को रिहा करें, जो 2014 से बंदी हैं।"),
    ZH("zh", "请释放铁米尔·奥林拜", "尊敬的总理阁下：", "我们恳请您释放自2014年以来被关押的铁米尔·奥林拜。");

    private final Locale language;
    private final String subject;
    private final String salutation;
    private final String body;

    Tongues(String language, String subject, String salutation, String body) {
        this.language = Locale.forLanguageTag(language);
        this.subject = subject;
        this.salutation = salutation;
        this.body = body;
    }

    /** A letter whose co-signers have these names. */
    Locale locale() {
        return language;
    }

    public Letter letter(List<String> names) {
        Manuscript plain = SampleLetters.manuscript(language, "open-letter");
        Writing own = OWN.getOrDefault(this, null);
        Manuscript local =
                own == null
                        ? plain
                        : new Manuscript(
                                language,
                                plain.template(),
                                subject,
                                plain.written(),
                                plain.date(),
                                own.writer(),
                                own.addressees(),
                                null,
                                plain.wording(),
                                own.leads(),
                                List.of(),
                                List.of(),
                                own.copyTo(),
                                List.of(),
                                null,
                                null);
        Manuscript worded =
                SampleLetters.reworded(
                        local,
                        _ ->
                                new Wording(
                                        own == null ? "Paris" : own.place(),
                                        null,
                                        null,
                                        null,
                                        subject,
                                        null,
                                        salutation,
                                        body,
                                        null));
        List<Signatory> signatories =
                names.stream().map(it -> new Signatory(null, it, null, "KZ", null)).toList();
        return SampleLetters.compose(SampleLetters.with(worded, signatories, worded.leads()));
    }

    /** Who writes to whom, in the language's own letters. */
    private record Writing(
            Writer writer,
            String place,
            List<Addressee> addressees,
            List<LeadSignatory> leads,
            List<String> copyTo) {}

    private static final Map<Tongues, Writing> OWN =
            Map.of(
                    AR,
                    new Writing(
                            new Writer(
                                    "مؤسسة المحاكم المفتوحة",
                                    List.of("شارع الزيزفون 12، باريس", "office@courts.invalid"),
                                    null),
                            "باريس",
                            List.of(
                                    new Addressee(
                                            "السيد",
                                            "مانويل فالس",
                                            "رئيس الوزراء",
                                            "حكومة فرنسا",
                                            List.of("57 rue de Varenne", "75007 Paris"))),
                            List.of(new LeadSignatory("هيلين مارشان", "مديرة مكتب فرنسا", null)),
                            List.of("لوران فابيوس، وزير الخارجية")),
                    HE,
                    new Writing(
                            new Writer(
                                    "הקרן לבתי משפט פתוחים",
                                    List.of("רחוב התרזות 12, פריז", "office@courts.invalid"),
                                    null),
                            "פריז",
                            List.of(
                                    new Addressee(
                                            "מר",
                                            "מנואל ואלס",
                                            "ראש הממשלה",
                                            "ממשלת צרפת",
                                            List.of("57 rue de Varenne", "75007 Paris"))),
                            List.of(new LeadSignatory("הלן מרשאן", "מנהלת סניף צרפת", null)),
                            List.of("לורן פביוס, שר החוץ")));
}
