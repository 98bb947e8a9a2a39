package org.undersigned.letter;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented people of many scripts; a given and a family name in one of them make a person. */
public final class ManyNames {

    private static final List<List<String>> GIVEN =
            List.of(
                    List.of("Łucja", "Siobhán", "Đorđe", "Zoë", "José", "Çiğdem", "Ánh", "Jōji"),
                    List.of("Гүлнар", "Олена", "Ғалия", "Їжакій", "Ольга", "Ұлан", "Әсем", "Ёрмек"),
                    List.of("Νεφέλη", "Αλέξης", "Ἰωάννης", "Χλόη", "Ξένη", "Φίλιππος", "Ευδοξία"),
                    List.of("ნინო", "თამარ", "ჟუჟუნა", "გიორგი", "ყვარყვარე", "წიწო", "ჭაბუკი"),
                    List.of("Անահիտ", "Արամ", "Եվգինե", "Շուշանիկ", "Գրիգոր", "Ժաննա", "Հռիփսիմե"),
                    List.of("محمّد", "فاطمة", "سلامة", "لؤي", "آمنة", "عبد الرحمٰن", "گلنار"),
                    List.of(
                            "מרים",
                            "מִרְיָם",
                            "יוסף",
                            "שׁוֹשַׁנָּה",
                            "אפרים",
                            "צ׳ארלי",
                            "נעמי־רות"),
                    List.of(
                            "अनिता",
                            "श्रीकृष्ण",
                            "त्र्यंबक",
                            "प्रज्ञा",
                            "ऋतु",
                            "मैत्रेयी",
                            "विष्णु"),
                    List.of("小明", "秀英", "淑芬", "志強", "美玲", "建国", "雅婷"),
                    List.of("서연", "민준", "하윤", "도현", "은별", "지우", "예린"),
                    List.of("สมชาย", "พิมพ์ใจ", "กัญญา", "ณัฐพล", "ศิริพร", "อภิชาติ", "น้ำฝน"));

    private static final List<List<String>> FAMILY =
            List.of(
                    List.of("Żółkiewska-Brandt", "O’Brien", "Núñez", "Kőszeghy", "Nguyễn"),
                    List.of("Қасымова", "Ґалаґан", "Щедрін", "Обручёв", "Һәкімов"),
                    List.of("Παππά", "Σταυρινού-Κεφαλά", "Ζορμπάς", "Ῥῆγας", "Ψαρρού"),
                    List.of("ბერიძე", "ხარატიშვილი", "ლორთქიფანიძე", "ჯავახი", "ფშაველი"),
                    List.of("Սարգսյան", "Խաչատրյան", "Օհանյան", "Ծատուրյան", "Ճուղուրյան"),
                    List.of("العلوي", "الأمين", "بن خلدون", "رضایی", "أبو الفتوح"),
                    List.of("כהן", "בן־שושן", "לוי", "פינקלשטיין", "אבו־חצירא"),
                    List.of("शर्मा", "द्विवेदी", "श्रीवास्तव", "चट्टोपाध्याय", "कुलकर्णी"),
                    List.of("王", "李", "歐陽", "张", "諸葛"),
                    List.of("김", "남궁", "박", "최", "황보"),
                    List.of("วงศ์สุวรรณ", "ศรีสุข", "แก้วกาญจนา", "ภูมิใจ", "ทองดี"));

    /** Scripts whose family names come first, without a space. */
    private static final List<Integer> FAMILY_FIRST = List.of(8, 9);

    /** One person of each script. */
    public static final List<String> OF_EACH_SCRIPT =
            IntStream.range(0, GIVEN.size()).mapToObj(ManyNames::name).toList();

    private ManyNames() {}

    /** As many names, of all scripts in turn. */
    public static List<String> of(int count) {
        return IntStream.range(0, count).mapToObj(ManyNames::name).toList();
    }

    /** As many people without anything beside their names but a country. */
    public static Stream<Signatory> signatories(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Signatory(null, name(i), null, i % 3 == 0 ? null : "FR", null));
    }

    private static String name(int i) {
        int script = i % GIVEN.size();
        int turn = i / GIVEN.size();
        String given = GIVEN.get(script).get(turn % GIVEN.get(script).size());
        String family = FAMILY.get(script).get(turn % FAMILY.get(script).size());
        return FAMILY_FIRST.contains(script) ? family + given : given + " " + family;
    }
}
