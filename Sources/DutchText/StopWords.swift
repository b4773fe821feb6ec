/// Dutch function words, which weigh less in a query and are never left out of an index.
package enum StopWords {
  /// Whether a form, as `Normalizer` gives it, is a function word.
  package static func contains(_ form: RawSpan) -> Bool {
    (1...longest).contains(form.byteCount) && table.value(of: form) != nil
  }

  /// Whether a form, as `Normalizer` gives it, is a function word.
  package static func contains(_ form: [UInt8]) -> Bool {
    form.count <= longest && form.withRawSpan { contains($0) }
  }

  /// The words, sorted by their bytes.
  static let sorted = list.split(whereSeparator: \.isWhitespace).map { [UInt8]($0.utf8) }

  private static let table = makeTable()
  private static let longest = sorted.map(\.count).max() ?? 0

  /// Articles, pronouns, prepositions, conjunctions, auxiliary verbs, particles and question words.
  ///
  /// Drawn up by us from the closed classes of Dutch grammar. Left out: what is a noun, a name or a
  /// full verb as well (`doel`, `weg`, `laat`), and numerals above `een`.
  private static let list = """
    'k 'm 'n 'r 's 't aan aangaande aangezien achter af al aldus alhoewel alle allebei alleen
    alles als alsnog alsof altijd ander andere anderen anders behalve beide beiden ben beneden
    bent bij bijna binnen boven bovendien buiten d'r daar daaraan daarbij daardoor daarin
    daarmee daarna daarnaast daarom daarop daarover daartoe daaruit daarvan daarvoor dan dat de
    deden deed der des desondanks deze dezelfde die dien diens dikwijls dit doch doe doen doet
    door doordat dus echter een eens eer eerder eigen elk elkaar elke en enig enige enkel enkele
    er eraan erbij erdoor erg erin ermee ernaar erop erover ertoe eruit ervan ervoor even
    evenals eveneens evenmin gedurende geen gehad gekund geweest gewoon geworden haar had hadden
    hare heb hebben hebt heeft heel hem hen het hetgeen hetzelfde hier hierbij hierdoor hierin
    hiermee hierna hierop hierover hiertoe hiervan hiervoor hij hoe hoeveel hoewel hun hunne
    i.p.v. ieder iedere iedereen iemand iets ik immers in indien inmiddels is ja je jegens jij
    jou jouw jouwe jullie kan kon konden krachtens kun kunnen kunt m'n maar mag me mede mee meer
    meest meestal men met mezelf mij mijn mijne mijns mijzelf misschien mits mocht mochten moest
    moesten moet moeten mogen na naar naast nadat namelijk namens nauwelijks nee nergens net
    niemand niet niets noch nochtans nog nogal nooit nu of ofschoon ofwel om omdat omtrent
    ondanks onder ongeveer ons onszelf onze ook op opdat opnieuw over overal pas per qua reeds
    rond rondom sedert sinds slechts sommige soms steeds straks te tegen tegenover ten tenzij
    ter terwijl tevens thans tijdens toch toe toen tot totdat tussen u uit uw uwe vaak van vanaf
    vandaar vanuit vanwege veel vele verder via volgens voor vooral voorbij voordat vrijwel waar
    waaraan waarbij waardoor waarheen waarin waarmee waarna waarnaast waarom waarop waarover
    waartoe waaruit waarvan waarvandaan waarvoor wanneer want waren was wat we weer weinig wel
    welk welke werd werden wie wiens wier wij wijzelf wil wilde wilden willen wilt word worden
    wordt z'n zal ze zeer zelf zelfs zich zichzelf zij zijn zijne zo zo'n zoals zodat zodra
    zonder zou zouden zowat zowel zulk zulke zullen zult
    """

  private static func makeTable() -> ByteTable {
    var table = ByteTable()
    for word in sorted { word.withRawSpan { table.insert(0, $0) } }
    return table
  }
}
