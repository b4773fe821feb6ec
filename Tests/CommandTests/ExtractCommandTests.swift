import Foundation
import TestSupport
import Testing

@Suite struct ExtractCommandTests {
  private let page = """
    <html lang="nl"><head><title>Wachten loont niet</title></head><body><article>
    <h1>Wachten loont niet</h1><p>Wie belt, wil geen muziek horen. Toch duurt het lang.</p>
    <p>Een tweede alinea vertelt hoe het beter kan: bel zelf terug.</p></article></body></html>
    """

  @Test func `names on standard input give an object a line`() throws {
    let folder = try TemporaryFolder()
    try folder.write("een.html", page)
    let run = try CommandRun(
      ["extract", "--files-from", "-"], input: "een.html\nweg.html\n", in: folder.path)
    #expect(run.errorText == "vindplaats: weg.html: no such file or folder; check the path\n")
    #expect(run.code == 2)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 1)
    let object = try JSONSerialization.jsonObject(with: Data((lines.first ?? "").utf8))
    let article = try #require(object as? [String: Any])
    #expect(article["file"] as? String == "een.html")
    #expect(article["title"] as? String == "Wachten loont niet")
    #expect(article["language"] as? String == "nl")
    for name in ["authors", "date", "url", "text"] { #expect(article[name] != nil) }
  }

  private static let rich = """
    <html lang="nl"><head><title>Wachten loont niet</title>
    <link rel=canonical href="https://loket.example/wachten/"></head><body><article>
    <h1>Wachten loont niet</h1><p>Geplaatst op 3 mrt 2023 door Els Maas</p>
    <p>Wie belt, wil geen *muziek* horen, [zegt] men. Lees <a href="rapport (1).pdf">het
    rapport</a> &amp;amp; oordeel.</p>
    <figure><img src=a.jpg><figcaption>Een lege wachtkamer.</figcaption></figure>
    <h2>1. Wat helpt</h2><ul><li>Bel zelf terug.<li># Zeg hoe lang het duurt.</ul>
    <blockquote><p>Stilte is ook een antwoord, zegt de directeur van het loket.</p></blockquote>
    <table><tr><th>Jaar<th>Bellers<tr><td>2021<td>400</table>
    <p>2021. was het jaar dat het anders ging, en dat merkte iedereen aan de lijn.</p>
    <pre>regel een
    regel twee</pre><ol class=voetnoten><li>Eigen telling, zonder augustus.</ol>
    </article></body></html>
    """

  private func inFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = try TemporaryFolder()
    try folder.write("een.html", Self.rich)
    return try body(folder.path)
  }

  @Test func `text shows headings, items, quotations and captions`() throws {
    let text = try inFolder { try CommandRun(["extract", "een.html"], in: $0).text }
    #expect(text.hasPrefix("Wachten loont niet\n==================\nEls Maas · 2023-03-03 · "))
    #expect(text.contains("\n\n[caption: Een lege wachtkamer.]\n\n1. Wat helpt\n------------\n\n"))
    #expect(text.contains("\n\n• Bel zelf terug.\n• # Zeg hoe lang het duurt.\n\n> Stilte is"))
  }

  @Test func `Markdown has links, tables, notes and captions, and escapes what is no mark`() throws
  {
    let text = try inFolder {
      try CommandRun(["extract", "een.html", "--format", "md"], in: $0).text
    }
    for part in [
      "title: \"Wachten loont niet\"\ndate: \"2023-03-03\"\n", "authors: [\"Els Maas\"]\n",
      "geen \\*muziek\\* horen, \\[zegt\\] men. Lees "
        + "[het rapport](https://loket.example/wachten/rapport%20%281%29.pdf) \\&amp; oordeel.\n",
      "\n\n*Een lege wachtkamer.*\n\n## 1\\. Wat helpt\n\n- Bel zelf terug.\n- \\# Zeg hoe",
      "\n\n> Stilte is", "\n\n| Jaar | Bellers |\n| --- | --- |\n| 2021 | 400 |\n\n2021\\. was",
      "\n\n```\nregel een\nregel twee\n```\n\n1. Eigen telling",
    ] { #expect(text.contains(part), "\(part) in \(text)") }
  }

  @Test func `Markdown that is read back gives the same text, captions apart`() throws {
    let (page, again) = try inFolder { folder in
      let text = try CommandRun(["extract", "een.html", "--format", "md"], in: folder).text
      let bare = text.replacingOccurrences(of: "*Een lege wachtkamer.*\n\n", with: "")
      try bare.write(toFile: folder + "/twee.md", atomically: true, encoding: .utf8)
      let arguments = ["extract", "een.html", "twee.md", "--format", "jsonl"]
      let lines = try CommandRun(arguments, in: folder).text.split(separator: "\n")
      return (try object(lines[0]), try object(lines[1]))
    }
    for name in ["title", "date", "text", "url", "language"] {
      #expect(page[name] as? String == again[name] as? String)
    }
    #expect(page["authors"] as? [String] == again["authors"] as? [String])
  }

  private func object(_ line: Substring) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
  }

  @Test func `JSON has links, captions and evidence`() throws {
    let text = try inFolder {
      try CommandRun(["extract", "een.html", "--format", "jsonl"], in: $0).text
    }
    #expect(text.contains(#""target":"https://loket.example/wachten/rapport%20(1).pdf"}]"#))
    #expect(text.contains(#""captions":[{"byte":"#))
    #expect(text.contains(#""date":{"by":"words","text":"Geplaatst op 3 mrt 2023 door Els Maas"}"#))
  }

  @Test func `an explanation in JSON has every block with its verdict`() throws {
    let text = try inFolder {
      try CommandRun(["extract", "een.html", "--explain", "--format", "jsonl"], in: $0).text
    }
    let object = try object(text.split(separator: "\n")[0])
    #expect(object["method"] as? String == "strict")
    let blocks = try #require(object["blocks"] as? [[String: String]])
    #expect(blocks.map { $0["verdict"] }.contains("caption"))
    #expect(blocks.first { $0["text"]?.hasPrefix("Geplaatst") == true }?["verdict"] == "metadata")
    let counts = try #require(object["counts"] as? [String: Int])
    #expect(counts.values.reduce(0, +) == blocks.count)
  }

  @Test func `an explanation is not printed as Markdown`() throws {
    let run = try CommandRun(["extract", "een.html", "--explain", "--format", "md"])
    #expect(run.code == 2)
    #expect(run.errorText.split(separator: "\n").count == 1)
  }

  @Test func `without a file it is wrong use`() throws {
    let run = try CommandRun(["extract"])
    #expect(run.code == 2)
    #expect(run.errorText.split(separator: "\n").count == 1)
  }
}
