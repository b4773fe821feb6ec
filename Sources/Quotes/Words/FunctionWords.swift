/// Words that name nobody, whatever they begin with, and words that show how a clause is built.
enum FunctionWords {
  /// Articles and what stands in their place.
  static let determiners: Set<String> = words(
    """
    een de het 'n één mijn m'n jouw je uw zijn z'n haar ons onze jullie hun die dat deze dit elke eén
    ieder iedere zo'n dezelfde diezelfde geen menig welke
    """)

  /// Determiners of which the rest may be a person that the text knows already.
  static let definite: Set<String> = words("de het die dat deze dit dezelfde diezelfde")

  /// Pronouns that can be a subject.
  static let subjectPronouns: Set<String> = words(
    "ik hij zij ze we wij jij je u jullie men iemand 'k ie")

  static let firstPerson: Set<String> = words("ik 'k mijn m'n mij me")

  /// Prepositions: what follows is no subject.
  static let prepositions: Set<String> = words(
    """
    aan achter af bij binnen boven buiten door gedurende in langs met na naar naast namens om onder op
    over per rond rondom sinds te tegen tegenover tijdens tot tussen uit van vanaf vanuit via volgens
    voor voorbij wegens zonder dankzij ondanks vanwege
    """)

  /// Words that may stand between a verb and its subject behind it.
  static let skippable: Set<String> = words(
    """
    ook toch dan nu later vervolgens daarop zelf weer inmiddels zich me mij hem haar ons nog dus er
    daarom eerder meteen direct tenslotte vaak soms onlangs laatst vandaag gisteren daarna hierop
    wel echter destijds toen
    """)

  /// Words with which a phrase for a person ends.
  static let boundaries: Set<String> = words(
    """
    en of maar want dus terwijl als toen nadat omdat doordat zodat hoewel dat die wat wie waar waarom
    hoe is was zijn waren wordt werd worden werden heeft had hebben hadden kan kon kunnen konden zal
    zou zullen zouden moet moest moeten moesten mag mocht wil wilde gaat ging komt kwam doet deed
    blijft bleef lijkt leek niet ook al er hier daar nog nu later laatst toch weer even eens alleen
    altijd vaak soms nooit mij me hem haar ze zij hij ik we wij u je jij jullie zich zelf tegen iets niets
    alles zo samen verder terug weten door uit toe op aan
    """)

  /// Capitalised at the start of a sentence, and no names.
  static let openers: Set<String> = {
    var all = words(
      """
      aan achteraf af al aldus alle allebei alleen alles als altijd ander andere anders behalve bij bijna
      binnen boven buiten daar daarbij daardoor daarin daarmee daarna daarnaast daarom daarop daarvoor dan dat
      de den desgevraagd deze die dit doe doen door dus echt echter eerst eigenlijk elk elke en er
      ergens even gaat gelukkig genoeg goed haar had hebben heb hebt heeft helaas hem hen het hier hierbij
      hierdoor hierna hiermee hij hoe hoewel hun ik in inmiddels intussen is ja je jij jouw juist jullie
      kan kijk komt kortom kun kunnen laat laatst later maar mag me meer meestal men met mij mijn
      mis misschien moet moeten mocht na naast namelijk natuurlijk nadat nee neem niemand niet niets nog
      nooit nou nu of om omdat onder ondertussen ons onze ook op opeens over overigens per precies samen
      sinds slechts soms sommige sommigen tegelijk ten tenslotte terug terwijl tijdens toch toen tot
      totdat tussen twee drie vier vijf zes u uit uiteindelijk uiteraard uw vaak van vanaf vandaag
      veel verder vervolgens via vijf volgens voor vooral vorig vorige vraag waar waarom waarbij want
      wanneer waren was wat we weer wel welke wie wij wil word worden wordt zal ze zei zeg zegt zeker
      zelf zelfs zij zijn zo zoals zodra zonder zou zulke één eén een ten tweede derde vijfde maandag
      dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli
      augustus september oktober november december gisteren morgen jaren elders ooit eens hallo dag beste
      lieve geachte goed goede iedere ieder iedereen iemand klanten klant mensen medewerkers
      kies geef stel maak denk vergeet begin ga gebruik lees zorg zet hou houd probeer schrijf bel
      antwoord conclusie resultaat voorbeeld stap tip deel hoofdstuk vraag inleiding samenvatting
      """)
    all.formUnion(determiners)
    all.formUnion(subjectPronouns)
    all.formUnion(prepositions)
    all.formUnion(skippable)
    return all
  }()

  /// Parts of names that are not capitalised.
  static let particles: Set<String> = words(
    "van de den der ten ter het 't in op la le du von bin ben el al y da dos di del")

  /// Each list with its words.
  static var lists: [(list: WordLists, words: Set<String>)] {
    [
      (.determiners, determiners), (.pronouns, subjectPronouns), (.prepositions, prepositions),
      (.skippable, skippable), (.boundaries, boundaries), (.openers, openers),
      (.particles, particles),
    ]
  }

  /// The words of a list, between spaces and line ends.
  static func words(_ list: String) -> Set<String> {
    Set(list.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
