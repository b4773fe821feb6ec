/// Words that look inflected and are not: they are their own stems.
///
/// Written by us: what is listed is a fact of the language, whether or not a text shows it. Many have
/// inflections of their own (`tekens`, `tekende`), from which a collection could tell as well; an entry makes
/// the key the same where it cannot.
enum FixedWordTable {
  /// All lists.
  static let all = [inEN, materials, adjectives, dental, inE, inS, diminutives, inT]

  /// Nouns in *-en*, and adverbs, prepositions and numerals.
  static let inEN = """
    achteren baken balken bekken beneden bijeen binnen bodem boven bovendien buiten daarboven
    daarbuiten daartegen daartussen degen deken eigen ertegen ertussen examen geleden
    gisteren gulden haven heden heiden hierboven hiertegen intussen jongen jongstleden keuken
    kussen laken molen morgen negen omen open oosten westen noorden zuiden oven overmorgen
    pasen pinksteren regen reden samen tegen teken toren tevoren toen tussen varken vanmorgen
    verleden veulen volumen voren wagen wapen waartegen zegen zeven ieder
    """
  /// Adjectives of material.
  static let materials = """
    betonnen bronzen canvassen fluwelen gouden houten ijzeren kartonnen katoenen koperen lederen
    linnen marmeren perkamenten porseleinen rieten satijnen tinnen wollen zilveren
    """
  /// Adjectives in *-en* that were participles and are words of their own.
  static let adjectives = """
    bedreven belezen echter bescheiden bezeten gedegen ongelegen ontevreden tevreden verlegen
    verscheiden volwassen onvolwassen uitgelaten uitgelezen opgetogen
    """
  /// Nouns in *-de* and *-te*, which are no past tenses.
  static let dental = """
    aarde bede behoefte belofte bende bode boete breedte diepte dikte drukte einde engte gade gebeente
    geboorte gedaante gedachte gedeelte gehalte gekte gemeente gemiddelde genade gesteente gestalte
    gevaarte gewaarde gewoonte graagte groente grootte heide hitte hoede hoeveelheid hoogte horde kade
    kleinte koude kudde kunde kwade ladekant leegte lengte liefde linde luchtvaart made mede methode
    mode nabijheid nuance oorde orde periode planeet ronde route ruimte schaarste schade sekte slaapte
    sonde spade spoede steelte sterkte stilte tante terugtocht trede verte vlakte vrede vreugde waarde
    warmte weduwe weelde weide wonde woede zede ziekte zijde zonde zwaarte zwakte
    """
  /// Other nouns in *-e*.
  static let inE = """
    akte ballade beide code date balie bijdrage bladzijde bodem boerde brigade cirkel collega demonstratie douane ere
    etage façade fase folie galerie gave gemene groeve halte have hoeve hypothese instantie kandidate
    keuze kleure klasse kliniek krone leuze lade lange mare massa mate menage mode mijmer moeite mysterie
    neve oase oorzake pauze plage pose premisse prijze pose rage reeks regie reportage rede ree
    rente roede schaduw schuine sfeer serie sprake ster sterre synthese tale terrasse these type
    verse voorhoede vraagstuk vrouwe wezen wijze zege ziele zorge
    """
  /// Words in *-s*.
  static let inS = """
    aldus alles als anders atlas baas bes bips bis blos bos brons bus chips dans das dus echtpaars eens
    ergens nergens fiets flats flens fles fris gans gas glas gegevens gids gips grens grijns grens gros hals
    hans harnas heks helaas hens hoogstens jegens hoes huis ijs immers jas jus kaars kaas kans kas keus kies klas
    kluis koers kous krachtens kruis kus kwis laars lachs lans lens les links los lus luis matras mars mens
    mes mis mos minstens mits muis mus namens nieuws nis noes onlangs ouders overigens paars pans pas pees pens
    pers plas plaats plus pois pols pons pors pos prijs prins puls puls rails rans ras rechts reeds
    reeks reis relaas roes roos ros rups saus schaats schets sinds slechts slips soms spies spoors
    spits steeds straks struis sus tas tekort tekst tevens thans tijdens thuis toets trans trans trots
    trouwens tros vals vers vis vlas vlees volgens vos walvis wegens wens wals waas wijs wis zeis
    zes zoals zus
    """
  /// Diminutives without a base, or with another meaning than their base's.
  static let diminutives = """
    beetje boeltje dutje ietsje kwartje meisje mondje poffertje propje sneetje sprookje toetje uitje
    """
  /// Words in *-t* and *-d*.
  static let inT = """
    gezag gezond ongezond hout gezicht gedicht gewicht geslacht gerecht geluid gebied gemoed gedrag geduld
    gebed gehucht geweld gezant gerucht recht licht macht nacht kracht dienst kunst winst angst
    komst gunst vorst worst borst kist kust lust rust vest mist mest geest feest beest juist
    tekst text herfst hoofd stand vroeg
    """
}
