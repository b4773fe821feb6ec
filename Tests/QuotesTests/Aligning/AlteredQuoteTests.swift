import CorpusSupport
import TestSupport
import Testing

@testable import Quotes

@Suite struct AlteredQuoteTests {
  /// 100,000 altered quotes in a release test, fewer in a debug one.
  private static let quotesPerSeed: Int = {
    #if DEBUG
    50
    #else
    2_500
    #endif
  }()

  private static let articles: [[UInt8]] = {
    let articles = (try? Corpus.load())?.articles ?? []
    return articles.map { Array($0.body.map(\.text).joined(separator: "\n\n").utf8) }
  }()

  @Test(arguments: UInt64(1)...40)
  func `no altered quote is ever exact or typography`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    var verdicts: [QuoteVerdict: Int] = [:]
    for _ in 0..<Self.quotesPerSeed {
      let text = try #require(Self.articles.randomElement(using: &generator))
      let paragraphs = Self.paragraphs(of: text)
      let window = try #require(paragraphs.randomElement(using: &generator))
      guard let passage = Self.passage(of: text, in: window, &generator) else { continue }
      let quote = AlteredQuote(passage, &generator).text
      let found = QuoteAligner(Array(quote.utf8)).compare(
        with: text, sentences: [window], window: window)
      guard let found else { continue }
      verdicts[found.verdict, default: 0] += 1
      check(found, quote: quote, text: text, seed: seed)
    }
    #expect(verdicts[.altered, default: 0] > Self.quotesPerSeed / 3, "seed \(seed): \(verdicts)")
  }

  /// What is called exact is the text's own bytes; what is called typography differs in nothing else.
  private func check(_ found: QuoteComparison, quote: String, text: [UInt8], seed: UInt64) {
    guard [.exact, .typography].contains(found.verdict), found.ranges.count == 1 else { return }
    let cut = String(decoding: text[found.range], as: UTF8.self)
    if found.verdict == .exact {
      let whole = String(
        quote.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
      let isSame =
        cut.utf8.elementsEqual(whole.utf8)
        || found.addedMark.map { (cut + $0).utf8.elementsEqual(whole.utf8) } == true
      #expect(isSame, "seed \(seed): “\(quote)” is not “\(cut)”")
    } else {
      #expect(
        TypographyOracle.isSame(quote, cut, addedMark: found.addedMark),
        "seed \(seed): “\(quote)” differs from “\(cut)”")
    }
  }

  private static func paragraphs(of text: [UInt8]) -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var start = 0
    for index in text.indices.dropFirst() where text[index] == 0x0A && text[index - 1] == 0x0A {
      if index - 1 > start { paragraphs.append(start..<(index - 1)) }
      start = index + 1
    }
    if start < text.count { paragraphs.append(start..<text.count) }
    return paragraphs
  }

  /// Three to thirty words of a paragraph.
  private static func passage(
    of text: [UInt8], in window: Range<Int>, _ generator: inout SplitMix64
  ) -> String? {
    let words = text[window].split(separator: 0x20)
    guard words.count > 3 else { return nil }
    let first = Int.random(in: 0..<(words.count - 3), using: &generator)
    let count = Int.random(in: 3...30, using: &generator)
    let last = min(first + count, words.count) - 1
    return String(decoding: text[words[first].startIndex..<words[last].endIndex], as: UTF8.self)
  }
}
