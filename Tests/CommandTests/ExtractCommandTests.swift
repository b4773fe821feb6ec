import Foundation
import Testing

@Suite struct ExtractCommandTests {
  private let page = """
    <html lang="nl"><head><title>Wachten loont niet</title></head><body><article>
    <h1>Wachten loont niet</h1><p>Wie belt, wil geen muziek horen. Toch duurt het lang.</p>
    <p>Een tweede alinea vertelt hoe het beter kan: bel zelf terug.</p></article></body></html>
    """

  @Test func `names on standard input give an object a line`() throws {
    let folder = NSTemporaryDirectory() + "vindplaats-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try page.write(toFile: folder + "/een.html", atomically: true, encoding: .utf8)
    let run = try CommandRun(
      ["extract", "--files-from", "-"], input: "een.html\nweg.html\n", in: folder)
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

  @Test func `without a file it is wrong use`() throws {
    let run = try CommandRun(["extract"])
    #expect(run.code == 2)
    #expect(run.errorText.split(separator: "\n").count == 1)
  }
}
