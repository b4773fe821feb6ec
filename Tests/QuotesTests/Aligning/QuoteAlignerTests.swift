import Testing

@testable import Quotes

@Suite struct QuoteAlignerTests {
  private static let text = """
    ‘Dat meent u niet?’ vroeg ze. Het duurt 2.000 dagen, één loket en vijf weken – zo ’s avonds. \
    De klant is niet tevreden over “de rij”. Hij belt in het e-mailtijdperk, vóór 15 maart. \
    Toch klaagt bijna niemand daarover. Een wachtrij is een besluit. Klanten wachten niet graag.
    """

  private static func compare(_ quote: String, with text: String = text) -> QuoteComparison? {
    let bytes = Array(text.utf8)
    var sentences: [Range<Int>] = []
    var start = 0
    for index in bytes.indices where bytes[index] == UInt8(ascii: ".") {
      guard index + 1 == bytes.count || bytes[index + 1] == 0x20 else { continue }
      sentences.append(start..<(index + 1))
      start = min(index + 2, bytes.count)
    }
    if start < bytes.count { sentences.append(start..<bytes.count) }
    return QuoteAligner(Array(quote.utf8)).compare(
      with: bytes, sentences: sentences, window: 0..<bytes.count)
  }

  @Test(arguments: [
    "Een wachtrij is een besluit.", "Een wachtrij is een besluit", "Een wachtrij is een besluit,",
    "wachtrij", "één loket en vijf weken – zo ’s avonds", "Dat meent u niet?", "Dat meent u niet",
    "over “de rij”", " De klant is niet tevreden ", "…een wachtrij …".replacing("een", with: "Een"),
    "15 maart.",
  ])
  func `the bytes of the text are exact`(quote: String) throws {
    let found = try #require(Self.compare(quote))
    #expect(found.verdict == .exact)
    let bytes = Array(Self.text.utf8)
    let cut = String(decoding: bytes[found.range], as: UTF8.self)
    #expect(quote.contains(cut))
  }

  @Test(
    arguments: [
      "een wachtrij is een besluit", "één loket en vijf weken - zo 's avonds",
      "één loket en vijf weken—zo 's avonds", "tevreden over ‘de rij’", "tevreden over de rij",
      "Dat\u{A0}meent u  niet?", "vóór 15\u{202F}maart", "[E]en wachtrij", "[een] wachtrij is",
    ].filter { $0 != "[een] wachtrij is" })
  func `marks, dashes, spaces and the first letter are typography`(quote: String) throws {
    #expect(try #require(Self.compare(quote)).verdict == .typography)
  }

  @Test(arguments: [
    ("De klant is tevreden over “de rij”", QuoteDifference.Kind.negation, "", "niet"),
    ("Het duurt 3.000 dagen", .number, "3.000", "2.000"),
    ("Het duurt 2000 dagen", .number, "2000", "2.000"),
    ("een loket en vijf weken", .spelling, "een", "één"),
    ("één loket en zes weken", .number, "zes", "vijf"),
    ("Hij belt in het emailtijdperk", .spelling, "emailtijdperk", "e-mailtijdperk"),
    ("in het e-mailtijdperk, voor 15 maart", .spelling, "voor", "vóór"),
    ("De Klant is niet tevreden", .spelling, "Klant", "klant"),
    ("Het duurt 2.000 dagen één loket", .punctuation, "", ","),
    ("Dat meent u niet.", .punctuation, ".", "?"),
    ("Een wachtrij is geen besluit", .negation, "geen", "een"),
    ("Een wachtrij is vaak een besluit", .word, "vaak", ""),
    ("Klanten wachten nooit graag", .negation, "nooit", "niet"),
  ])
  func `anything else is altered, and what differs is named`(
    quote: String, kind: QuoteDifference.Kind, inQuote: String, inText: String
  ) throws {
    let found = try #require(Self.compare(quote))
    #expect(found.verdict == .altered)
    let difference = try #require(found.differences.first)
    #expect(found.differences.count == 1)
    #expect(difference.kind == kind)
    #expect(difference.inQuote == inQuote)
    #expect(difference.inText == inText)
  }

  @Test(arguments: ["Een oor heeft geen agenda.", "Wie alles telt, telt zelf niet mee."])
  func `an invented quote is missing, with what is closest`(quote: String) throws {
    let found = try #require(Self.compare(quote))
    #expect(found.verdict == .missing)
    #expect(found.closeness < QuoteAligner.leastCloseness)
  }

  @Test func `a part of a word or of a number is not exact`() throws {
    for quote in ["wachtrij is een beslui", "2", "mailtijdperk", "s avonds", "duurt 2"] {
      #expect(Self.compare(quote)?.verdict != .exact, "\(quote)")
    }
  }

  @Test(
    arguments: [
      ("De klant is (…) tevreden", "niet", ["niet"]),
      ("De klant […] over “de rij”", "is niet tevreden", ["niet"]),
      ("Toch klaagt ... daarover", "bijna niemand", ["niemand"]),
      ("Een wachtrij … een besluit", "is", []),
      ("Een wachtrij is een … Klanten wachten", "besluit.", []),
    ] as [(String, String, [String])])
  func `what an ellipsis leaves out is named, and what denies in it`(
    quote: String, left: String, negations: [String]
  ) throws {
    let found = try #require(Self.compare(quote))
    #expect(found.verdict == .exact)
    #expect(found.omissions.map(\.text) == [left])
    #expect(found.omissions.first?.negations == negations)
    #expect(found.ranges.count == 2)
  }

  @Test(arguments: [
    "tevreden (…) De klant", "De klant is niet tevreden … Een wachtrij is een besluit",
  ])
  func `pieces out of order or sentences apart are altered`(quote: String) throws {
    let found = try #require(Self.compare(quote))
    #expect(found.verdict == .altered)
    #expect(found.isScattered)
  }

  @Test func `the exact place is preferred to one that differs in typography`() throws {
    let text = "Zo is ‘het’. En zo is “het”. Slot."
    let found = try #require(Self.compare("zo is “het”", with: text))
    #expect(found.verdict == .exact)
    #expect(found.range.lowerBound > 15)
  }

  @Test func `without words there is nothing to say`() {
    #expect(Self.compare("…") == nil)
    #expect(Self.compare("") == nil)
    #expect(Self.compare("niets", with: "") == nil)
  }
}
