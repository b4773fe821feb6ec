/// Dutch sentences where rules fail easily, written by us; `|` stands before each further sentence.
enum SentenceTable {
  /// The cases, a paragraph each.
  static let rows = table.split(separator: "\n").map(String.init)

  private static let table = """
    Dhr. Jansen belde. |Hij was boos.
    Mevr. De Vries en dhr. Van Dam tekenden.
    We spraken o.a. Nienke Bloem.
    De klant wil service, d.w.z. Hulp op maat.
    Kies een kanaal, bijv. WhatsApp. |Dat werkt.
    Zie art. 5 en blz. 12 van het rapport.
    Dit is art. |De klant ziet dat.
    Telefoon, mail, chat enz. |De klant kiest.
    Telefoon, mail, chat enz. zijn kanalen.
    We meten NPS, CES e.d. |Dat doen we elk jaar.
    Stuur het z.s.m. op.
    Stuur het z.s.m. |We wachten.
    J. de Vries opende het congres.
    Dat zei J. W. Weck tegen Annie M.G. Schmidt.
    Prof. dr. A. Parasuraman bedacht SERVQUAL.
    Philips N.V. Eindhoven groeit.
    Hij werkt bij een B.V. |De winst stijgt.
    Plan A mislukte. |Plan B. |De klant wacht.
    Ze koos optie A. |Daarna belde ze.
    Neem vitamine C. |De rest helpt niet.
    Karel V. |Hij was keizer.
    In 2004. |Daarna niet meer.
    Het gebeurde in 2021. |Onder druk veranderde alles.
    1. Luister naar de klant. |2. Los het op.
    II. Aanpak van het onderzoek.
    a. Eerst luisteren.
    2021. |Een bijzonder jaar.
    Op 12 jan. 2021 ging het mis. |Op 13 jan. |Daarna ook.
    Dat zei Jan. |Hij lachte.
    Rond 330 v. Chr. ontstond de stad.
    Dat was in 330 v.Chr. |De stad groeide.
    Dat was in 330 v. Chr. |De stad groeide.
    Nou... |Dat weet ik niet.
    Nou... dat weet ik niet.
    Ik weet het niet… |Misschien wel.
    Ik weet het niet… misschien wel.
    ... Dat was het.
    Wat leuk! zei hij.
    ‘Kom je?’ vroeg Jan.
    ‘Kom je?’ |Jan vroeg het nog eens.
    "Dit is klantgericht." |De zaal zweeg.
    “Loyaliteit verdien je.” |Dat zei ze.
    „Loyaliteit verdien je.” |Dat zei ze.
    ,,Dit verzin je niet. |Het lijkt een droom.'' |Hij lachte.
    ,, Ik won. '' |Hij lachte.
    Hij zei: "Ik kom. |Jij ook?"
    Dat klopt (zie bijlage 2). |Verder niets.
    Dat klopt. |(Zie bijlage 2.) |Verder niets.
    Dat klopt (echt waar!) en meer.
    Dat is vreemd (!) Toch gebeurt het.
    Het ging goed [...] |De klant bleef.
    Tekst met noot.[1] |Volgende zin.
    Tekst met noot.¹ |Volgende zin.
    Hij kwam laat. |’s Avonds belde hij.
    Hij kwam laat. |’s Avonds belde Jan.
    Hij kwam laat. |'s Ochtends niet.
    Ze wonen daar. |’s-Gravenhage is mooi.
    Hij kwam laat. |’t Is niet anders.
    Hij sliep. |’s Nachts Belde Jan.
    Let op: Dit is één zin.
    Doel: Meer klanten; Minder klachten.
    Ik kocht een telefoon. |iPhone 14 is duur.
    Ik bestelde daar. |bol.com leverde snel.
    Bestel op bol.com. |Dat gaat snel.
    Kijk op www.cxpa.nl. |Daar staat het.
    Lees nu.nl. |Het nieuws is daar.
    Bel HR. |Het team helpt.
    Hr. Jansen en hr. Pietersen.
    Bij ING. |Marketing doet mee.
    DR. KARL MAY SCHREEF DIT.
    Vul klantnr. Bol in. |Vul het klantnr. |Dat helpt.
    In Delft e.o. |Mensen wachten.
    De afdeling PR. |Marketing doet mee.
    Wij verkopen auto's. |Klanten blijven.
    Het ging om foto’s. |Klanten keken.
    Dat is voor u. |Nadat u tekent, begint het.
    Hoe tevreden bent u? |80 procent is blij.
    Dat is alles. |80 procent is blij.
    Het kost € 5. |€ 10 is te veel.
    Het kost 2.000 euro. |Dat is veel.
    Om 14.30 uur. |Niet eerder.
    De NPS steeg met 3.5 punt. |Mooi!
    Echt?! |Ja, echt.
    Ja!!! |Nee.
    Waarom? |Daarom.
    Yahoo! is een merk.
    De V.S. |Daar begon het.
    In de V.S. groeit het.
    Drs. P. Jansen sprak met ir. K. Bos.
    Het is ca. 40 procent, excl. BTW. |Dat valt mee.
    Vergelijk t.o.v. Duitsland en m.b.t. België.
    Bedankt namens St. Nicolaas. |Tot ziens.
    Vragen? |Mail ons!
    Dit is zin een.  |Dit is zin twee.
    – Ja. |– Nee.
    Dat is zo. |- Ja, zei ze.
    De heer Smit jr. |De zoon dus.
    Et al. |Daarmee eindigt het.
    Wat is CX? |CX is beleving.
    Élan telt. |École ook.
    Is dat één? |Éen is genoeg.
    Zie www.bol.com voor meer.
    Hij zei: vertrouw op jezelf. |Ik twijfel.
    Klanten willen gemak. |En snelheid.
    Bezoek de site a.u.b. morgen. |Dank.
    Dit zegt mr. dr. Jansen. |Hij won.
    Het kost max. 5 euro en min. 3 euro.
    Volgens de Stb. 317 mag dit.
    Zie hoofdst. 3 en bijl. B van het verslag.
    Elk kwartaal, bijv. Q3. |Daarna niet.
    Kit B. |De eerste doos is leeg.
    Door J. De Vos geschreven.
    Hij heet A. El Amrani. |Zij niet.
    Jan, Piet e.a. |Klanten komen ook.
    Hij stopt a.s. vrijdag. |Zij j.l. maandag.
    Team X. |We bouwen CX.
    Klik op Ctrl+V. |De tekst komt erbij.
    Open uno.py. |Gebruik de module.
    Elk bestand is .dbf. |Elk bestand telt.
    Wel/N.v.t. invullen.
    «Leuk.» |Hij knikte.
    *Let op.* |Dit is belangrijk.
    Ze riep: ‘Stop!’, en rende weg.
    (Zie ook pag. 3.) |Dit is nieuw.
    Waarom (en hoe?) weet niemand. |Toch.
    O.a. KPN doet mee. |En Ziggo.
    De score is 8,5. |De norm is 7.
    Zij is CCXP. |Hij ook.
    Dit is de top 10. |1 klant ontbreekt.
    Wat?? |Nee.
    Ze zei ‘ja.’ |’s Middags niet.
    Ze zei 'ja.' |'s Middags niet.
    Klaar. |😀 Bedankt!
    Klaar! |€10 korting.
    De klant wacht. |eBay niet.
    Noot 3.[12] |Daarna meer.
    """
}
