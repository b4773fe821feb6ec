import TestSupport
import Testing

@testable import Ingestion

private func markdownArticle(_ text: String) throws -> Article {
  try MarkdownReader().article(
    TextDecoder.decode(Array(text.utf8)), id: "a.md", sourcePath: "map/a.md")
}

/// An article with every kind of block.
private let everyBlock = """
  # De **klant** spreekt

  *Door Els Vos*

  16 februari 2024

  Een [eerste](https://voorbeeld.example/a_(b) "titel") alinea met `code`, *nadruk*,
  __vet__ en ~~fout~~; snake_case blijft, 2 * 3 * 4 ook, en \\*dit\\* ook.

  ## Waarom dan? ##

  > Wie luistert,
  > die leert.

  - [x] luister
  - vraag *door*
    en wacht

  1. een
  2) twee

  Kop twee
  --------
  ![Een foto](foto.jpg)

  | naam | cijfer |
  |:-----|-------:|
  | Jan  | **8**  |

  ```swift
  let klant = "*koning*"
  ```
  <!-- weg
  ermee -->
  Slot met <b>tags</b>, <https://voorbeeld.example>, &euro; 5 en een noot[^1].[naam][ref]

  [ref]: https://voorbeeld.example/ref
  [^1]: De noot.
  """

@Suite struct MarkdownReaderTests {
  @Test func `blocks become zones and inline marks go`() throws {
    let article = try markdownArticle(everyBlock)
    #expect(article.title == "De klant spreekt")
    #expect(article.authors == ["Els Vos"])
    #expect(article.date?.description == "2024-02-16")
    #expect(article.cuts(.heading) == ["Waarom dan?", "Kop twee"])
    #expect(article.cuts(.blockQuote) == ["Wie luistert, die leert."])
    #expect(article.cuts(.listItem) == ["luister", "vraag door en wacht", "een", "twee"])
    #expect(article.cuts(.caption) == ["Een foto"])
    #expect(article.cuts(.tableRow) == ["naam | cijfer", "Jan | 8"])
    #expect(article.cuts(.preformatted) == ["let klant = \"*koning*\""])
    #expect(article.cuts(.footnote) == ["De noot."])
    let paragraphs = article.text.split(separator: "\n\n").map { String($0) }
    #expect(
      paragraphs.first
        == "Een eerste alinea met code, nadruk, vet en fout; snake_case blijft, 2 * 3 * 4 ook, "
        + "en *dit* ook.")
    #expect(paragraphs.contains("Slot met tags, https://voorbeeld.example, € 5 en een noot.naam"))
    #expect(!article.text.contains("weg"))
  }

  @Test func `lines are those of the file`() throws {
    let article = try markdownArticle("# Titel\n\nEen *zin\nover* twee regels.\n\n- punt")
    #expect(article.text == "Een zin over twee regels.\n\npunt")
    #expect(article.lineMap.line(atByteOffset: 0) == 3)
    #expect(article.lineMap.line(atByteOffset: 8) == 4)
    #expect(article.lineMap.line(atByteOffset: 27) == 6)
  }

  @Test func `front matter gives metadata and the heading that repeats its title goes`() throws {
    let article = try markdownArticle(
      """
      ---
      title: "Het gesprek: deel 1"
      authors:
        - Jan Bos
        - name: Els Vos
      date: 3 mrt 2023  # dag van plaatsing
      language: nl-NL
      source: Klantblad
      tags: [a, b]
      ---
      # Het gesprek: deel 1
      Tekst die begint.
      """)
    #expect(article.title == "Het gesprek: deel 1")
    #expect(article.authors == ["Jan Bos", "Els Vos"])
    #expect(article.date?.description == "2023-03-03")
    #expect(article.language == "nl-nl")
    #expect(article.site == "Klantblad")
    #expect(article.text == "Tekst die begint.")
    #expect(article.notes[.ignoredMetadataKey] == 1)
  }

  @Test func `a rule of dashes at the top is no front matter`() throws {
    let article = try markdownArticle(
      "---\n\nGewoon een zin, en die blijft.\n\n---\n\nNog een zin hier.")
    #expect(article.text.contains("Gewoon een zin"))
  }

  @Test func `bold questions make an interview`() throws {
    let article = try markdownArticle(
      """
      # De bakker

      Hij bakt brood. Wij vroegen hem waarom.

      **Waarom brood?**
      Omdat mensen eten.

      **En morgen?**

      Weer brood.
      """)
    #expect(article.kind == .interview)
    #expect(article.cuts(.question) == ["Waarom brood?", "En morgen?"])
    #expect(article.cuts(.answer) == ["Omdat mensen eten.", "Weer brood."])
  }

  @Test func `bold names are speakers`() throws {
    let article = try markdownArticle(
      "# De bakker\n\n**Jan Bos:** Waarom brood?\n\n**Els Vos**: Omdat het moet.\n\n"
        + "**Bos:** En morgen?\n\n**Vos:** Weer.")
    let speakers = article.zones.filter { $0.kind == .answer }.map(\.speaker)
    #expect(speakers == ["Els Vos", "Els Vos"])
    #expect(article.text.hasPrefix("Jan Bos: Waarom brood?"))
  }

  @Test(arguments: [
    ("[a](b) c", "a c"), ("[a] (b)", "[a] (b)"), ("![x](y)", "x"), ("[a [b](c)](d)", "a b"),
    ("**a", "**a"), ("a**b**c", "abc"), ("*a **b** c*", "a b c"), ("``a`b``", "a`b"),
    ("`a", "`a"), ("a < b > c", "a < b > c"), ("a<br>b", "a b"), ("AT&T &amp; co", "AT&T & co"),
    ("5\\. klant", "5. klant"), ("[ ] taak", "[ ] taak"), ("***a***", "a"), ("_a_b", "_a_b"),
  ])
  func `inline marks`(markdown: String, plain: String) {
    #expect(MarkdownInline.plain(markdown) == plain)
  }

  @Test(arguments: ["[", "*", "`", "(", "![](", "<", "&", "_*", "[](", "\\", "> ", "~~"])
  func `reads past long runs of one mark, which would hang it if it looked back for each`(
    mark: String
  ) throws {
    let text = "x " + String(repeating: mark, count: 100_000) + " klant"
    let article = try markdownArticle(text)
    #expect(article.text.contains("klant"))
  }

  @Test(arguments: UInt64(0)..<100)
  func `keeps its promises on any text`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "klant", " ", "\n", "\n\n", "# ", "**", "*", "_", "`", "```\n", "> ", "- ", "1. ", "[", "](",
      ")", "|", "|--|\n", "<!--", "-->", "---\n", "a: b\n", "&amp;", "\\", "é", "[^1]", "===\n",
    ]
    let text = (0..<80).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    let article = try markdownArticle(text)
    let bytes = Array(article.text.utf8)
    for zone in article.zones {
      #expect(zone.range.lowerBound >= 0 && zone.range.upperBound <= bytes.count)
      #expect(String(validating: bytes[zone.range], as: UTF8.self) != nil)
    }
    #expect(article.zones == article.zones.sorted(by: Zone.isBefore))
  }
}
