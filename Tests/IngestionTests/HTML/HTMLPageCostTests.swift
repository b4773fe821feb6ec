import Testing

@testable import Ingestion

/// What keeps the memory for a page in its bound, whatever the page.
@Suite struct HTMLPageCostTests {
  @Test func `nodes and blocks take what they are counted as`() {
    // A node has a measure of 16 bytes; a block two sums of 4 and a verdict.
    #expect(MemoryLayout<HTMLNode>.stride == 16)
    #expect(MemoryLayout<HTMLBlock>.stride + 4 + 4 + MemoryLayout<BlockVerdict>.stride == 73)
  }

  @Test(arguments: [0, 1_000_000])
  func `a page may have nodes for twelve megabytes and six times its size`(byteCount: Int) {
    var cost = HTMLPageCost(pageByteCount: byteCount)
    var count = 0
    while cost.isAffordable {
      cost.start(.p)
      cost.text(isBlank: false)
      count += 1
    }
    #expect(count == (12_000_000 + 6 * byteCount + 136) / 137)
  }

  @Test func `the cells of a row are one block, unless it is long or holds blocks`() {
    func left(_ pieces: (inout HTMLPageCost) -> Void) -> Int {
      var cost = HTMLPageCost(pageByteCount: 0)
      pieces(&cost)
      var count = 0
      while cost.isAffordable {
        cost.start(.b)
        count += 1
      }
      return count
    }
    func row(_ cost: inout HTMLPageCost, cells: Int, _ inside: HTMLTag?) {
      cost.start(.tr)
      for _ in 0..<cells {
        cost.start(.td)
        if let inside { cost.start(inside) }
        cost.text(isBlank: false)
        cost.end(.td)
      }
      cost.end(.tr)
    }
    let (empty, short) = (left { _ in }, left { row(&$0, cells: 60, nil) })
    // 121 nodes of 32 bytes and a block of 73.
    #expect(empty - short == (121 * 32 + 73) / 32)
    #expect(short - left { row(&$0, cells: 60, .b) } == 60)
    #expect(short - left { row(&$0, cells: 60, .p) } > 60 + 60 * 73 / 32)
    #expect(empty - left { row(&$0, cells: 164, nil) } > (329 * 32 + 100 * 73) / 32)
  }

  @Test func `what is beyond that is flattened, counted, and loses no text`() throws {
    let count = 120_000
    let page = Array(String(repeating: "<p>a", count: count).utf8)
    let article = try ArticleReader.article(page, format: .html, id: "a", path: "a")
    let letters = article.text.utf8.count { $0 == UInt8(ascii: "a") }
    #expect(letters == count)
    #expect(article.notes[.flattenedElements] == count - (12_000_000 + 24 * count + 136) / 137)
    #expect(article.text.hasSuffix("a a a"))
  }

  @Test(arguments: [(100, 0), (60_000, 1)])
  func `structured data of more values than a page can need is counted, and left`(
    count: Int, ignored: Int
  ) throws {
    let sentence = "Wie belt, wacht een kwartier, en dat is te lang, vinden klanten."
    let values = String(repeating: "{},", count: count)
    let page =
      "<script type='application/ld+json'>[\(values){}]</script><p>\(sentence)</p><p>\(sentence)</p>"
    let article = try ArticleReader.article(Array(page.utf8), format: .html, id: "a", path: "a")
    #expect(article.notes[.ignoredStructuredData] == ignored)
    #expect(article.text.hasPrefix(sentence))
  }
}
