/// Dutch abbreviations by what a full stop behind them can mean, and words that open sentences.
///
/// Lists of our own, in lower case, without the last full stop. An abbreviation has at most eight
/// bytes; what is also a common word without a full stop (vol, kan, lid) is left out.
enum DutchAbbreviations {
  /// What a full stop behind an abbreviation can mean.
  enum Kind {
    /// Something always follows: titles, dhr., bijv., d.w.z., nr.
    case joins
    /// A number follows, else it is a plain word: jan., art.
    case joinsNumber
    /// A name follows, or it ends a year before or after Christ: Chr.
    case joinsName
    /// The sentence may end with it: e.d., a.u.b.
    case mayEnd
    /// The sentence may end with it if the next word clearly opens one: B.V., max.
    case mayEndBeforeOpener
  }

  /// The kind of a word, or nil if it is not listed.
  static func kind(of key: SentenceKey) -> Kind? { kinds[key] }

  /// Whether a noun takes a letter as a label: plan B.
  static func isLabelled(_ key: SentenceKey) -> Bool { labelled.contains(key) }

  /// Whether a title stays one in capitals; HR, PR and ING in capitals are no abbreviations.
  static func isTitle(_ key: SentenceKey) -> Bool { titles.contains(key) }

  /// Whether a web address ends so.
  static func isDomain(_ key: SentenceKey) -> Bool { domains.contains(key) }

  /// Whether a word opens a sentence and no family name.
  static func isOpener(_ key: SentenceKey) -> Bool { openers.contains(key) }

  /// Whether a word opens a sentence, and family names as well.
  static func isParticle(_ key: SentenceKey) -> Bool { particles.contains(key) }

  private static let domains = keys("nl be com org eu net")

  private static let titles = keys("dhr mevr dr drs ir prof mr mrs st nr blz")

  private static let particles = keys("de in op aan bij van uit onder")

  private static let labelled = keys(
    """
    plan optie type groep klasse categorie vitamine punt model merk team fase letter variant versie
    bijlage hepatitis scenario serie zone onderdeel deel stap keuze antwoord vraag lijn poule niveau
    """)

  /// Whether a small letter that stands alone is a word, a unit or a variable, and no abbreviation.
  static func isWord(_ letter: UInt8) -> Bool { "glmqruwxy".utf8.contains(letter) }

  private static let openers = keys(
    """
    het een dit dat deze die er we wij ze zij hij ik je jij jullie u men iedereen niemand iets niets
    alles mijn zijn haar hun ons onze jouw uw en maar of want dus als toen dan daar daarom daarna
    daarbij daarmee daardoor daarnaast daarin daarvoor hier hierdoor hiermee hierna hierbij ook nu
    wat wie waar waarom wanneer hoe welke welk met voor na om door over tijdens volgens toch zo
    omdat hoewel terwijl zodra sinds tot naast behalve zonder dankzij bovendien verder eerst
    vervolgens uiteindelijk tenslotte natuurlijk misschien soms vaak altijd nooit niet geen wel veel
    sommige alle elke ieder iedere beide zowel kortom vandaag gisteren morgen vroeger later eigenlijk
    namelijk immers echter ondanks vanaf tegen zelfs juist alleen binnen tussen is was heeft had kan
    moet wil gaat kom ga laat neem denk zie bel vraag stel
    """)

  private static let kinds: [SentenceKey: Kind] = {
    var kinds: [SentenceKey: Kind] = [:]
    for key in keys(joining) { kinds[key] = .joins }
    for key in keys(joiningNumber) { kinds[key] = .joinsNumber }
    for key in keys(ending) { kinds[key] = .mayEnd }
    for key in keys(endingBeforeOpener) { kinds[key] = .mayEndBeforeOpener }
    kinds[SentenceKey("chr")] = .joinsName
    return kinds
  }()

  /// Titles, words before names and numbers, and words that introduce something.
  private static let joining = """
    dhr mevr mw mej dr drs ir ing prof mr mrs ms ds st ste jhr mgr bc zr pater lic kol luit cdt insp
    hr vz secr wnd plv artt pp hfst stb stcrt trb hoofdst afb bijl afl bijv bvb vb
    o.a oa o.m d.w.z dwz m.a.w m.n nl t.w i.c i.e e.g viz cf cfr vgl ca circa plm ong evt resp incl
    excl m.u.v m.i.v i.p.v ipv i.v.m ivm m.b.t mbt t.o.v tov t.a.v tav t.b.v tbv t.g.v t.n.v n.a.v
    nav a.d.h.v adhv o.b.v obv i.c.m icm i.t.t itt i.s.m ism o.l.v v.w.b vwb w.b d.m.v dmv m.b.v
    i.h.k.v i.h.b i.h.a c.q cq v.a zgn zg zog vnl voorn m.m.v d.d dd b.g.g a.h.w ahw z.g.n vs fa
    gebr geb geh gesp bew uitg samenst th ph joh jac wm eds b.o jo z.g verg byv d.i n.l mc
    """

  /// Words before a number: months, parts of a law or a book.
  private static let joiningNumber = """
    jan feb febr mrt apr jun jul aug sep sept okt oct nov dec art bl bladz bldz bd fign kst fig tab vol dl jrg jg lid par no
    """

  /// What a sentence may end with although full stops stand inside it.
  private static let ending = """
    enz etc e.d e.a e.o e.v e.v.a o.i.d a.u.b s.v.p j.l a.s l.l v.chr n.chr c.s n.v.t z.s.m z.o.z p.m a.m
    p.p p.st p.j p.w p.u p.d o.g o.i m.m
    """

  /// What a sentence may end with if an opener follows.
  private static let endingBeforeOpener = """
    nr nrs blz pag pg tel b.v n.v bv nv inc ltd corp co bros vzw v.z.w c.v v.o.f vof min max gem gen sen kap lt maj pres fax pr
    v.s u.s u.s.a v.n e.u d.c u.k ph.d m.sc b.sc msc bsc ll.m m.i h.t n.b nb p.s ps w.o
    """

  private static func keys(_ list: String) -> Set<SentenceKey> {
    Set(list.split { $0 == " " || $0 == "\n" }.map { SentenceKey($0) })
  }
}
