/// Nouns that stand for people, and what they say about them.
enum PersonWords {
  /// Grammatical gender as a pronoun shows it.
  enum Gender: Hashable, Sendable {
    case male, female, unknown

    /// Whether a pronoun of one gender can stand for a person of the other.
    func fits(_ other: Gender) -> Bool {
      self == .unknown || other == .unknown || self == other
    }
  }

  /// Titles before a surname; they are no role.
  static let titles: Set<String> = FunctionWords.words(
    "mevrouw mevr mw meneer mijnheer dhr heer dr drs mr prof professor ir ing jonkheer mevr. dhr. dr."
  )

  private static let male: Set<String> = FunctionWords.words(
    """
    man meneer mijnheer heer jongen vader opa grootvader zoon broer oom neef vriend echtgenoot collega's
    dhr dhr. koning jongeman buurman vent kerel zwager schoonvader schoonzoon kleinzoon
    """)

  private static let female: Set<String> = FunctionWords.words(
    """
    vrouw mevrouw dame meisje moeder oma grootmoeder dochter zus tante nicht vriendin echtgenote mw mevr
    mw. mevr. koningin buurvrouw juf schoonmoeder schoondochter kleindochter verpleegster hoofdzuster
    woordvoerster medewerkster directrice
    """)

  /// Nouns for people by what they are or do; compounds with these at their end count too.
  private static let roles: [String] = """
    manager directeur directrice leider leidster adviseur adviseuse coach hoofd hoogleraar professor lector
    onderzoeker onderzoekster woordvoerder woordvoerster medewerker medewerkster voorzitter eigenaar eigenares
    oprichter oprichtster ceo cfo coo cmo cio cto cco expert specialist consultant verantwoordelijke
    burgemeester wethouder schepen minister staatssecretaris journalist redacteur schrijver schrijfster auteur
    chauffeur conducteur conductrice arts dokter verpleegkundige verpleger docent docente leraar lerares
    leerkracht student studente planner analist ondernemer onderneemster marketeer trainer agent collega klant
    bewoner bewoonster inwoner inwoonster huurder huurster jurist advocaat rechter notaris psycholoog
    socioloog econoom filosoof historicus ingenieur monteur technicus ontwerper ontwerpster designer
    ontwikkelaar programmeur architect bestuurder bestuurslid raadslid kamerlid secretaris penningmeester
    baliemedewerker teamleider afdelingshoofd chef baas bedrijfsleider filiaalhouder verkoper verkoopster
    winkelier kok ober gastheer gastvrouw receptionist receptioniste telefonist telefoniste operator
    begeleider begeleidster vrijwilliger vrijwilligster stagiair stagiaire leverancier spreker spreekster
    reiziger reizigster passagier patiënt patiënte cliënt cliënte bezoeker bezoekster deelnemer deelneemster
    lid lezer lezeres burger consument koper koopster beller belster boer boerin visser bakker slager
    kapper kapster buurman buurvrouw buur vriend vriendin man vrouw mevrouw meneer mijnheer heer dame jongen
    meisje kind moeder vader zoon dochter broer zus oom tante oma opa grootvader grootmoeder iemand ouder
    ambtenaar inspecteur ombudsman ombudsvrouw mediator curator boekhouder accountant controller facilitator
    strateeg hoofdredacteur columnist columniste blogger gids lijsttrekker partijleider fractievoorzitter
    vakbondsman bestuursvoorzitter topman topvrouw kwartiermaker regisseur actrice acteur zanger zangeres
    commissaris officier korpschef brandweerman postbode bezorger bezorgster koerier machinist piloot
    stewardess steward zorgverlener huisarts apotheker therapeut vertegenwoordiger accountmanager
    keynotespeaker educator professional deskundige wetenschapper hoofddocent promovendus anoniem
    opdrachtgever werkgever werknemer mama papa zaakvoerder handelaar bediende winkelmeisje verkeersleider
    rietdekker jongeman mijnheer bode decaan rector inpakker kassier kassierster
    stem bot chatbot regisseuse penvoerder bibliothecaris bibliothecaresse beheerder schoonmaker
    """.split { $0 == " " || $0 == "\n" }.map(String.init)

  private static let roleSet = Set(roles.map { Array($0.utf8) })

  /// Whether a noun has the last three letters in this place, which most other words do not have.
  private static let endings: [Bool] = {
    var endings = [Bool](repeating: false, count: 1 << 12)
    for role in roles { endings[place(FoldedWord(role.utf8).tail)] = true }
    return endings
  }()

  /// Ends of compounds by the place of their last three letters: those of the nouns that are long enough not to be
  /// found by chance.
  private static let suffixes: [[[UInt8]]] = {
    var suffixes = [[[UInt8]]](repeating: [], count: 1 << 12)
    for role in roles
    where role.utf8.count > 5
      || ["coach", "hoofd", "agent", "klant", "lid", "vrouw", "man", "chef"].contains(role)
    {
      suffixes[place(FoldedWord(role.utf8).tail)].append(Array(role.utf8))
    }
    return suffixes
  }()

  private static func place(_ tail: UInt64) -> Int {
    Int(truncatingIfNeeded: (tail & 0xFF_FFFF) &* 0x9E37_79B9 &>> 20 & 0xFFF)
  }

  /// Nouns for groups and things that may be said to speak.
  static let organisations: Set<String> = FunctionWords.words(
    """
    afdeling gemeente bank bedrijf organisatie stichting vereniging partij redactie directie bestuur raad
    college ministerie bond vakbond verzekeraar krant website site brief nieuwsbrief folder overheid team
    politie rechtbank universiteit hogeschool school ziekenhuis commissie winkel keten webwinkel concern
    """)

  /// Whether a lower-case noun that is in no list may stand for a person, by its length and its end.
  @inline(__always)
  static func mayBePerson(_ word: FoldedWord) -> Bool {
    word.byteCount > 6 && endings[place(word.tail)]
  }

  /// Whether a lower-case noun stands for a person.
  static func isPerson(_ noun: ArraySlice<UInt8>) -> Bool {
    guard noun.count > 6 else { return noun.count > 2 && roleSet.contains(Array(noun)) }
    let place = place(FoldedWord(noun.suffix(3)).tail)
    guard endings[place] else { return false }
    if let hyphen = noun.lastIndex(of: UInt8(ascii: "-")) {
      return roleSet.contains(Array(noun)) || isPerson(noun[(hyphen + 1)...])
    }
    return suffixes[place].contains { noun.count >= $0.count && noun.suffix($0.count) == $0[...] }
  }

  /// Each list with its words.
  static var lists: [(list: WordLists, words: Set<String>)] {
    [
      (.titles, titles), (.organisations, organisations), (.men, male), (.women, female),
      (.persons, Set(roles)),
    ]
  }

  /// What a noun says about gender.
  static func gender(of noun: LineWord) -> Gender {
    let isPerson = noun.isIn(.persons)
    if noun.isIn(.men) { return .male }
    if noun.isIn(.women) || noun.hasSuffix(.ster) && isPerson { return .female }
    if noun.hasSuffix(.vrouw) || noun.hasSuffix(.trice) || noun.hasSuffix(.euse) { return .female }
    return noun.hasSuffix(.man) && isPerson ? .male : .unknown
  }
}
