import Testing

@testable import Quotes

@Suite struct CitationWriterTests {
  static func source() -> CitationSource {
    var source = CitationSource(id: "3fa91c04:2")
    source.title = "Waarom de klant blijft"
    source.opening = "De klant blijft."
    source.authors = ["Jan Willem van den Berg", "Joke Wiersma"]
    source.date = CitedDate(iso: "2019-05-14")
    source.site = "Klantenblad"
    source.url = "https://klantenblad.example/blijft"
    source.language = "nl"
    source.hash = "ab12"
    source.text = "De klant blijft. Maar niet vanzelf."
    source.passage = CitedPassage(
      text: "Maar niet vanzelf.", utf8: 17..<35, scalars: 17..<35, sentences: 2...2, paragraph: 1)
    return source
  }

  private static func text(
    _ format: CitationFormat, dutch: Bool = false, accessed: String? = nil,
    _ change: (inout CitationSource) -> Void = { _ in }
  ) -> String {
    var source = source()
    change(&source)
    var options = CitationOptions()
    options.isDutch = dutch
    options.accessed = accessed.flatMap { CitedDate(iso: $0) }
    return CitationWriter.text([source], format: format, options: options)
  }

  private static func firstLine(_ text: String) -> String {
    String(text.prefix { $0 != "\n" })
  }

  private static let link = "https://klantenblad.example/blijft#:~:text=Maar%20niet%20vanzelf"

  @Test func `APA keeps the particle before the surname and puts the year first`() {
    #expect(
      Self.text(.apa) == """
        van den Berg, J. W., & Wiersma, J. (2019, May 14). Waarom de klant blijft. Klantenblad. \
        \(Self.link)
        (van den Berg & Wiersma, 2019, para. 1)
        “Maar niet vanzelf.”
        [vindplaats 3fa91c04:2, sentence 2, UTF-8 bytes 17-35, scalars 17-35, SHA-256 of the text ab12]

        """)
  }

  @Test func `MLA sorts under the surname and abbreviates the month`() {
    let text = Self.text(.mla) { $0.date = CitedDate(iso: "2021-11-02") }
    #expect(
      Self.firstLine(text)
        == "Berg, Jan Willem van den, and Joke Wiersma. “Waarom de klant blijft.” Klantenblad, "
        + "2 Nov. 2021, \(Self.link).")
    #expect(text.contains("\n(Berg and Wiersma)\n"))
  }

  @Test func `Chicago has a bibliography entry and a note`() {
    let lines = Self.text(.chicago).split(separator: "\n")
    #expect(
      lines[0]
        == "Berg, Jan Willem van den, and Joke Wiersma. “Waarom de klant blijft.” Klantenblad, "
        + "May 14, 2019. \(Self.link).")
    #expect(
      lines[1]
        == "Jan Willem van den Berg and Joke Wiersma, “Waarom de klant blijft,” Klantenblad, "
        + "May 14, 2019, para. 1, \(Self.link).")
  }

  @Test func `Dutch words are Dutch`() {
    #expect(
      Self.firstLine(Self.text(.apa, dutch: true)).contains("(2019, 14 mei)."))
    #expect(
      Self.firstLine(Self.text(.apa, dutch: true, accessed: "2026-11-22") { $0.date = nil })
        .contains(
          "(z.d.). Waarom de klant blijft. Klantenblad. Geraadpleegd op 22 november 2026, van https"
        ))
    #expect(Self.text(.mla, dutch: true).contains("14 mei 2019"))
  }

  @Test(arguments: [
    (CitationFormat.apa, "Waarom de klant blijft. (2019, May 14). Klantenblad. "),
    (.mla, "“Waarom de klant blijft.” Klantenblad, 14 May 2019, "),
    (.chicago, "Klantenblad. “Waarom de klant blijft.” May 14, 2019. "),
  ])
  func `without an author each style begins as its rules say`(
    format: CitationFormat, beginning: String
  ) {
    #expect(Self.text(format) { $0.authors = [] }.hasPrefix(beginning))
  }

  @Test(arguments: [
    (
      CitationFormat.apa,
      "Wiersma, J. (n.d.). Waarom de klant blijft. Klantenblad. Retrieved November 22, 2026, from "
    ),
    (.mla, "Wiersma, Joke. “Waarom de klant blijft.” Klantenblad, https"),
    (
      .chicago, "Wiersma, Joke. “Waarom de klant blijft.” Klantenblad. Accessed November 22, 2026. "
    ),
  ])
  func `without a date each style does as its rules say`(
    format: CitationFormat, beginning: String
  ) {
    let text = Self.text(format, accessed: "2026-11-22") {
      $0.date = nil
      $0.authors = ["Joke Wiersma"]
    }
    #expect(text.hasPrefix(beginning))
  }

  @Test func `a page without a date asks for a date of access`() {
    var source = Self.source()
    source.date = nil
    source.url = nil
    source.authors = []
    let notes = CitationWriter.notes([source], format: .apa, options: CitationOptions())
    #expect(
      notes == [
        "3fa91c04:2: no author: the title stands in its place",
        "3fa91c04:2: no date: \"n.d.\" stands for it",
        "3fa91c04:2: no URL, so no link; give one in metadata.jsonl and index again",
        "3fa91c04:2: no date: this style then wants a date of access; give --accessed",
      ])
    #expect(CitationWriter.notes([Self.source()], format: .apa, options: .init()).isEmpty)
  }

  @Test func `an organisation that owns the site is named once`() {
    let change = { (source: inout CitationSource) in
      source.authors = ["Gemeente Lindebeke"]
      source.site = "Gemeente Lindebeke"
    }
    #expect(
      Self.text(.apa, change).hasPrefix(
        "Gemeente Lindebeke. (2019, May 14). Waarom de klant blijft. https"))
    #expect(Self.text(.mla, change).hasPrefix("“Waarom de klant blijft.” Gemeente Lindebeke, "))
    #expect(
      Self.text(.chicago, change).hasPrefix(
        "Gemeente Lindebeke. “Waarom de klant blijft.” May 14, 2019. "))
  }

  @Test func `somebody who is quoted in the article is named`() {
    let change = { (source: inout CitationSource) -> Void in
      source.passage?.speaker = "Hedda Rozeboom"
    }
    #expect(
      Self.text(.apa, change).contains(
        "(Hedda Rozeboom, as cited in van den Berg & Wiersma, 2019, para. 1)"))
    #expect(Self.text(.mla, change).contains("(Hedda Rozeboom, qtd. in Berg and Wiersma)"))
    #expect(Self.text(.plain, change).hasPrefix("“Maar niet vanzelf.” — Hedda Rozeboom\n"))
  }

  @Test(arguments: CitationFormat.allCases)
  func `offsets and hash are always there`(format: CitationFormat) {
    let text = Self.text(format)
    #expect(text.contains("UTF-8 bytes 17-35"))
    #expect(text.contains("SHA-256 of the text ab12"))
  }

  @Test func `BibTeX pairs braces whatever the title holds`() {
    let title = "50% \\ {klant} }{ #1 & ~^_$ \"zo\" @misc{x,\n}"
    let text = Self.text(.bibtex) { $0.title = title }
    var depth = 0
    for character in text {
      depth += character == "{" ? 1 : character == "}" ? -1 : 0
      #expect(depth >= 0)
    }
    #expect(depth == 0)
    #expect(
      text.contains(
        "title = {{50\\% \\textbackslash{} \\textbraceleft{}klant\\textbraceright{} "
          + "\\textbraceright{}\\textbraceleft{} \\#1 \\& \\textasciitilde{}\\textasciicircum{}\\_\\$ "
          + "\\textquotedbl{}zo\\textquotedbl{} @misc\\textbraceleft{}x, \\textbraceright{}}}"))
  }

  @Test func `BibTeX keeps a Belgian particle with the name`() {
    let text = Self.text(.bibtex) {
      $0.authors = ["Jan Van den Berg", "Kees van Dam", "Stichting Loket", "Anna and Co Bos"]
    }
    #expect(
      text.contains(
        "author = {{Van den Berg}, Jan and van Dam, Kees and {Stichting Loket} and Bos, Anna {and} Co}"
      ))
  }

  @Test func `RIS has one line a value`() {
    let text = Self.text(.ris) { $0.title = "Een\r\nER  - \nTY  - BOOK" }
    let lines = text.split(separator: "\n")
    #expect(lines.first == "TY  - ELEC")
    #expect(lines.last == "ER  - ")
    #expect(lines.filter { $0.hasPrefix("TY") || $0.hasPrefix("ER") }.count == 2)
    #expect(text.contains("\nTI  - Een ER - TY - BOOK\n"))
    #expect(text.contains("\nAU  - van den Berg, Jan Willem\n"))
    #expect(text.contains("\nDA  - 2019/05/14/\n"))
  }

  @Test func `Markdown means nothing in a title`() {
    let text = Self.text(.markdown) { $0.title = "*a* [b](c) <d> `e`" }
    #expect(text.contains("[*\\*a\\* \\[b\\](c) \\<d\\> \\`e\\`*](<\(Self.link)>)"))
  }

  @Test func `a whole article has no passage`() {
    let text = Self.text(.plain) { $0.passage = nil }
    #expect(
      text == """
        Jan Willem van den Berg, Joke Wiersma, “Waarom de klant blijft”, Klantenblad, May 14, 2019
        https://klantenblad.example/blijft
        [vindplaats 3fa91c04:2, UTF-8 bytes 0-35, scalars 0-35, SHA-256 of the text ab12]

        """)
  }
}
