import TestSupport
import Testing

@testable import Ingestion

@Suite struct HTMLTreeTests {
  private func tree(_ page: String) throws -> HTMLTree {
    try tree(Array(page.utf8))
  }

  private func tree(_ page: [UInt8]) throws -> HTMLTree {
    try #require(HTMLParser.parse(HTMLPrefilter.filter(page.span)))
  }

  private func text(_ page: String) throws -> String {
    try tree(page).text(inside: 0)
  }

  @Test(arguments: [300, 2_000, 100_000])
  func `keeps what stands deep and what follows`(depth: Int) throws {
    let page =
      String(repeating: "<div>", count: depth) + "diep" + String(repeating: "</div>", count: depth)
    #expect(try text(page + "<p>erna") == "diep erna")
  }

  @Test(arguments: ["wbr", "source", "track", "embed"])
  func `elements that the parser nests do not nest`(name: String) throws {
    #expect(try text(String(repeating: "a<\(name)>", count: 400) + "b").hasSuffix("aaab"))
  }

  @Test func `keeps a text of more than ten million bytes`() throws {
    let page = [UInt8](repeating: UInt8(ascii: "a"), count: 11_000_000)
    #expect(try tree(page).characters.count == 11_000_000)
  }

  @Test func `twenty thousand attributes on one tag cost next to nothing`() throws {
    let attributes = (0..<20_000).map { " a\($0)=x id=\($0)" }.joined()
    let page = try tree("<p\(attributes)>tekst")
    #expect(page.text(inside: 0) == "tekst")
    #expect(page.attributes.kinds == [.id])
  }

  @Test func `twenty thousand names of elements cost next to nothing`() throws {
    let page = (0..<20_000).map { "<t\($0) id=i\($0)>x</t\($0)><t-\($0)>y</t-\($0)>" }.joined()
    #expect(try tree(page).count(where: .span) == 20_000)
  }

  @Test func `a hundred thousand stray end tags in a deep tree cost next to nothing`() throws {
    let page =
      String(repeating: "<div>", count: 100_000)
      + String(repeating: "</p></a></li>", count: 100_000)
    #expect(try text(page + "x") == "x")
  }

  @Test func `unended elements and quotes cost one search each`() throws {
    let page = String(repeating: "<iframe><template><title>a<p id='", count: 20_000)
    #expect(try tree(page).characters.isEmpty == false)
  }

  @Test(arguments: [
    ("a\0<p>b\0</p>\0c", "a b c"),
    ("<meta charset=iso-8859-1><p>één", "één"),
    ("<meta http-equiv=content-type content='text/html; charset=utf-7'>+ADw-", "+ADw-"),
    ("<script>var a='</p>';</script>b", "b"),
    ("<p>a<section>b</section>c", "a b c"),
    ("<body>a</body><body>b</body></html>c", "abc"),
    ("<div/>a<!-->b", "ab"),
    ("<frameset><frame></frameset>a", "a"),
    ("", ""), (" \n ", ""), ("\0\0", ""),
  ])
  func `shows the text that a browser shows`(page: String, expected: String) throws {
    #expect(try text(page) == expected)
  }

  @Test func `finds metas wherever they ended up`() throws {
    let page = try tree(
      "<head><div>x</div><meta name=author content=Jan><link rel=canonical href=u>")
    let meta = try #require(page.nodes(.meta).first)
    #expect(page.value(.content, of: meta) == "Jan")
    #expect(page.nodes(.link).count == 1)
  }

  @Test func `keeps the attributes of the root and the body`() throws {
    let page = try tree("<html lang=nl><body class=x><p>y")
    #expect(page.value(.language, of: 0) == "nl")
    #expect(page.value(.class, of: try #require(page.nodes(.body).first)) == "x")
  }

  @Test func `a binary file is a tree like any other`() throws {
    let noise = (0..<10_000).map { UInt8(truncatingIfNeeded: $0 &* 7_919 >> 3) }
    let page = try tree(Array(String(decoding: noise, as: UTF8.self).utf8))
    #expect(page.count > 0)
  }

  @Test(arguments: UInt64(0)..<200)
  func `every tree is in order and inside itself`(seed: UInt64) throws {
    let page = try tree(RandomPage.bytes(seed: seed))
    for node in 1..<max(1, page.count) {
      let parent = try #require(page.parent(of: node))
      #expect(parent < node)
      #expect(page.end(of: node) > node)
      #expect(page.end(of: node) <= page.end(of: parent))
    }
    #expect(page.end(of: 0) == page.count)
  }

  @Test(arguments: [
    ("<title>a</title><link rel=canonical href=b><p>c", "html(head(title(a) link()) body(p(c)))"),
    ("a<p>b", "html(body(p(a) p(b)))"),
    (" \n<p>a", "html(body(p(a)))"),
    ("<head><meta name=a content=b>c", "html(head(meta()) body(p(c)))"),
    ("<div>a</div><body class=x>b", "html(body(div(a) b))"),
    ("<html><head></head><body><b>c</b><br>d&amp;e</html>", "html(head() body(b(c) br() d&e))"),
    ("<ul><li>a<li>b</ul><table><tr><td>c", "html(body(ul(li(a) li(b)) table(tr(td(c)))))"),
  ])
  func `implies the frame of a page`(page: String, expected: String) throws {
    #expect(try tree(page).outline(of: 0) == expected)
  }

  @Test func `every beginning of a page gives a tree`() throws {
    let page = Array("<html><!-- x --><p class=\"é\">a &eacute;<script>b</script><td>c".utf8)
    for end in 0...page.count {
      let cut = String(decoding: page[..<end], as: UTF8.self)
      #expect(try tree(cut).count >= 1)
    }
  }
}

extension HTMLTree {
  /// How many elements of a kind there are.
  func count(where tag: HTMLTag) -> Int { nodes.count { $0.tag == tag } }

  /// An element as `name(content content)`, a text as it is.
  func outline(of node: Int) -> String {
    guard self.tag(of: node) != .text else {
      return String(decoding: characters[textRange(of: node)], as: UTF8.self)
    }
    let inner = (node + 1..<max(node + 1, end(of: node))).filter { parent(of: $0) == node }
    return "\(self.tag(of: node).name)(\(inner.map { outline(of: $0) }.joined(separator: " ")))"
  }
}
