package org.undersigned.intake;

/** Letters in the shapes that people paste; their persons and organisations are invented. */
enum SampleText {
    ENGLISH(
            """
            Foundation for Open Doors
            12 Lime Street, Northport
            office@open-doors.invalid

            Northport, 18 May 2015

            The Prime Minister
            57 rue de Varenne
            75007 Paris

            Object: Open letter on the situation of Temir Orynbai

            Dear Prime Minister,

            I write to you about **Temir Orynbai**, who has been held since March. He is a teacher, and
            his pupils are waiting for him.

            We ask you:

            1. to hear him;
            2. to let him go.

            > “Nobody should be held for a lesson”, his court-appointed lawyer said.

            Thank you for your attention.

            Sincerely,

            Hélène Marchand
            France Director

            Copy to:
            M. Laurent Brun, Minister of Foreign Affairs
            Mme Claire Vidal, Minister of Justice
            """),
    JOINT(
            """
            # Hear the keeper of the songs

            Twenty-three persons and organisations ask France to hear a woman who recorded songs. They fear for her.

            We, the representatives of many trades, write to you because one of ours is in danger, and because you can help her.

            Will you hear her?

            Sincerely yours,

            Aigul Sarsen, Head of the human rights organization "Dala", Kazakhstan
            Oksana Melnyk, President of Svitlo; coordinator of the monitoring group #Freedom, Ukraine
            Dias Akhmet, human rights defender, Director of Koz, Kazakhstan
            Prof. Edmund Hale, Emeritus Professor of English Law, St Anne's Hall, Oxbridge
            Human rights movement "Kanat", Kazakhstan
            Passerelle-Libertés, France
            """),
    FRENCH(
            """
            Association Portes Ouvertes
            contact@portes.invalid

            Monsieur le Premier ministre
            57 rue de Varenne
            75007 Paris

            Paris, le 1er mars 2024

            Objet : Situation de Temir Orynbaï

            Monsieur le Premier ministre,

            Nous vous écrivons au sujet de Temir Orynbaï, que votre gouvernement peut encore protéger d’un renvoi.

            Dans l’attente de votre réponse, nous vous prions d’examiner sa demande avec l’attention qu’elle mérite et sans délai.

            Veuillez agréer, Monsieur le Premier ministre, l’expression de notre haute considération.

            Hélène Marchand, présidente

            Copie à : M. Laurent Brun, ministre des Affaires étrangères
            Pièces jointes : Copie du jugement
            """),
    GERMAN(
            """
            Verein Offene Türen e. V.
            Lindenstraße 4, 12345 Nordhafen
            Tel. +49 30 000000

            An die
            Bundesministerin des Innern
            Alt-Moabit 140
            10557 Berlin

            Nordhafen, den 3. Oktober 2022

            Betreff: Aufnahme von Temir Orynbai

            Sehr geehrte Frau Ministerin,

            wir schreiben Ihnen wegen Temir Orynbai, dem die Auslieferung droht. Bitte helfen Sie.

            Mit freundlichen Grüßen

            ____________________
            Jana Weiß
            Vorsitzende

            Kopie an: Herrn Karl Stein, Staatssekretär
            Anlagen: Urteil vom 3. Mai 2021
            """),
    POLISH(
            """
            Fundacja Otwarte Drzwi
            kontakt@drzwi.invalid

            Warszawa, dnia 3 maja 2023 r.

            Szanowny Pan
            Jan Kowal
            Minister Spraw Wewnętrznych

            Dotyczy: sytuacji Temira Orynbaja

            Szanowny Panie Ministrze,

            zwracamy się z prośbą o ochronę Temira Orynbaja, któremu grozi wydalenie z kraju już w tym miesiącu.

            Z poważaniem

            Anna Zielińska
            Prezeska

            Do wiadomości:
            Rzecznik Praw Obywatelskich
            """),
    UKRAINIAN(
            """
            ГО «Відчинені двері»
            office@dveri.invalid

            Київ, 18 травня 2023 року

            Стосовно: звільнення Теміра Оринбая

            Шановний пане Прем’єр-міністре!

            Просимо Вас звільнити Теміра Оринбая, вчителя, якого тримають під вартою від березня.

            З повагою,

            Оксана Мельник, голова правління, Україна
            Громадська організація «Світло», Україна

            Копія: Уповноважений Верховної Ради з прав людини
            Додаток: копія рішення суду
            """),
    RUSSIAN(
            """
            Алматы, 3 мая 2023 г.

            Тема: Освобождение Темира Орынбая

            Уважаемый господин Премьер-министр!

            Просим Вас освободить Темира Орынбая, учителя, который содержится под стражей с марта.

            С уважением,

            Глеб Северов, правозащитник, Казахстан
            Движение «Канат», Казахстан
            """),
    SPANISH(
            """
            Madrid, a 18 de mayo de 2015

            Asunto: Situación de Temir Orynbai

            Estimado señor Presidente:

            Le escribimos por Temir Orynbai, maestro, a quien su Gobierno puede todavía proteger de la extradición.

            Le saluda atentamente,

            María Robledo
            Directora

            Con copia a: Defensor del Pueblo
            """),
    SUBJECT_BELOW(
            """
            May 18, 2015

            Dear Sir or Madam,
            Re: Temir Orynbai, prisoner no. 17
            I am writing because nobody else has been answered, and the hearing is close.

            Yours faithfully,
            Edmund Hale
            cc: The Ombudsman; The Bar Council
            """),
    COLLECTIVE(
            """
            Open Doors Foundation
            www.doors.invalid

            By e-mail
            Our ref: OD/2020/17

            H.E. the President of Ukraine
            Bankova Street 11
            Kyiv

            The Prosecutor General of Ukraine
            Riznytska Street 13
            Kyiv

            12.05.2020

            Open letter on the extradition of Temir Orynbai

            Your Excellency,

            we learn that the request for extradition is still pending, and we ask you to decline it.

            Respectfully,
            Yours sincerely,

            1. Aigul Sarsen – lawyer – Kazakhstan
            2. Oksana Melnyk – teacher (Ukraine)

            P.S. The annex follows by post.
            """),
    STATEMENT(
            """
            Court sends a teacher home
            12 Oct 2015 – The court of Northport decided on Monday that Temir Orynbai may go home. “It is a good day”, said Aigul Sarsen, President of Dala.

            She added that others [in the same prison] were waiting.
            """),
    ONE_LINE_EACH(
            """
            Dear Minister,
            We ask you to look into the case of Temir Orynbai, who has waited for an answer to his application since the spring of last year.
            His family has waited with him, and so have his pupils, his colleagues and the neighbours who know him as a quiet man who teaches well.
            Sincerely,
            Hélène Marchand
            France Director
            """),
    ARABIC(
            """
            باريس، 18 مايو 2015

            الموضوع: الإفراج عن تيمير أورينباي

            معالي رئيس الوزراء،

            نطلب منكم الإفراج عن تيمير أورينباي المحتجز منذ 2014 لدى المحكمة في باريس، وهو معلم ينتظره تلاميذه.

            وتفضلوا بقبول فائق الاحترام،

            هيلين مارشان
            المديرة

            نسخة إلى:
            وزير العدل
            """);

    private final String text;

    SampleText(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    Reading reading() {
        return Readings.of(text);
    }
}
