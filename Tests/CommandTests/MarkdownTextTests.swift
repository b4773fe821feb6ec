import TestSupport
import Testing

@testable import VindplaatsKit
@testable import vindplaats

@Suite struct MarkdownTextTests {
  @Test(arguments: [
    ("Een *ster*, `code`, [haken] en <tag>", #"Een \*ster\*, \`code\`, \[haken\] en \<tag>"#),
    ("snake_case blijft, _dit_ niet", #"snake_case blijft, \_dit\_ niet"#),
    ("R&D kost &amp; meer & meer", #"R\&D kost \&amp; meer & meer"#),
    ("# kop", ##"\# kop"##), ("- punt", #"\- punt"#), ("2021. een jaar", #"2021\. een jaar"#),
    ("Kop\n- geen punt", "Kop - geen punt"), ("", ""),
  ])
  func `a line has a backslash before what would be a mark`(text: String, expected: String) {
    #expect(MarkdownText.line(text) == expected)
  }

  @Test func `each line of a text is guarded at its start`() {
    let bytes = Array("een\n- twee\n\n3) drie".utf8)
    let written = String(decoding: MarkdownText.inline(bytes, bytes.indices), as: UTF8.self)
    #expect(written == "een\n\\- twee\n\n3\\) drie")
  }

  @Test func `an exclamation mark before a link makes no picture of it`() {
    let bytes = Array("Let op!hier".utf8)
    let link = ExtractedArticle.Link(bytes: 7..<11, target: "https://loket.example/a b")
    let written = MarkdownText.inline(bytes, bytes.indices, links: [link])
    #expect(
      String(decoding: written, as: UTF8.self) == #"Let op\![hier](https://loket.example/a%20b)"#)
  }

  @Test func `an article shown as Markdown reads as it stands`() throws {
    let folder = try TemporaryFolder()
    try folder.write("stuk.txt", "Over *sterren*\n\nEen klant telt 2*3 en leest [a](b).\n")
    _ = try CommandRun(["index", "stuk.txt"], in: folder.path)
    let text = try CommandRun(["show", "stuk.txt", "--format", "md"], in: folder.path).text
    #expect(text.hasPrefix("# Over \\*sterren\\*\n"))
    #expect(text.hasSuffix("\n\nEen klant telt 2\\*3 en leest \\[a\\](b).\n"))
  }

  @Test func `what has no address is emphasised`() {
    #expect(MarkdownText.link("Titel", to: nil) == "*Titel*")
    #expect(MarkdownText.link("Titel [1]", to: "/a(b)") == #"[Titel \[1\]](/a%28b%29)"#)
  }
}
