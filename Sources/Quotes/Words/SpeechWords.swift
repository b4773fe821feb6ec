/// Words around cues and quotes that the rules for attribution look for.
enum SpeechWords {
  /// Words before a colon with which a text presents words that nobody says.
  private static let labels = """
    als titel vraag vragen tekst regel zin zinnen mail brief woord woorden term naam onderwerp opschrift kop
    boodschap melding bericht sticker bord bordje knop code lijst draad stelling motto slogan leus opdracht
    """

  /// Verbs of the list *speech* that also introduce other things: another's words, thoughts, what one does next.
  private static let otherCues = """
    citeert citeerde geciteerd gaat ging blikt blikte teruggeblikt denkt dacht nagedacht sluit sloot afgesloten
    brengt bracht ingebracht houdt hield voorgehouden
    """

  /// Things that write or say, and that a sentence may begin with.
  private static let things = """
    onderzoek rapport artikel wet bijbel theorie wetenschap logica intuïtie gevoel verstand praktijk data
    bordje brief krant lijst motto slogan systeem computer scherm website app advies gezegde spreekwoord
    volksmond gij literatuur statistiek cijfers zegswijze tekst boek bericht bron nieuws politiek kunst filosofie
    """

  /// Conditions, clauses that depend on another, denials.
  private static let unreal = """
    als wanneer zodra indien tenzij mocht stel zou die wie dat wat of omdat doordat hoe waarom waarin waarop niet
    nooit geen niemand nauwelijks
    """

  private static let adverbs = """
    altijd het zo zoiets eerlijk zachtjes hardop lachend fijntjes nuchter resoluut stellig beslist verder opnieuw
    weleens graag spontaan kortaf kort simpel simpelweg eenvoudig onomwonden nadrukkelijk droog droogjes terecht
    trots weten steeds telkens meestal regelmatig ooit zojuist net onlangs tevreden bezorgd
    """

  /// Each list with its words.
  static let lists: [(list: WordLists, words: String)] = [
    (.labels, labels), (.otherCues, otherCues), (.things, things), (.unreal, unreal),
    (.adverbs, adverbs),
    (.plurals, "zijn gaan staan doen zien"),
    (.naming, "heet heette was naam"),
    (.calling, "heet heette"),
    (.living, "zat zit stond werkt werkte knikt kijkt keek loopt liep"),
    (.binders, "dat of als hoe waarom over om"),
    (.auxiliaries, "heeft had heb hebben hadden"),
    (.addressed, "je jij u jullie men"),
    (.questions, "vraagt vraag vroeg vragen vroegen"),
    (.nobodies, "iemand geen elk elke ieder iedere welke menig"),
    // Prepositions of time, place and addressee; not those of what is spoken about (*over, voor, om, naar*).
    (.adjuncts, "tegen aan in tijdens bij na met via vanuit vanaf achter naast"),
    (
      .counts,
      """
      twee drie vier vijf zes zeven acht negen tien enkele paar aantal volgende verschillende meerdere
      """
    ),
    (.demonstratives, "dat die dit deze"),
    (.attributes, "nieuwe huidige kersverse"),
    (.copulas, "is was werd wordt"),
    (.negations, "niet nooit geen"),
    (.speakers, "ik 'k"),
    (.they, "ze zij"),
    (.groups, "we wij ze zij"),
    (.signatures, "van aldus volgens uit"),
    (.conjunctions, "dat hoe waarom of"),
    (
      .abbreviations,
      "dr mr drs prof ir ing mw mevr dhr bijv nr st ca incl excl resp art blz jr sr evt bv"
    ),
  ]
}
