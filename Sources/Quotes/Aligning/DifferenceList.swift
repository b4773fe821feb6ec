/// Makes the differences that people read of the steps of an alignment.
enum DifferenceList {
  /// The differences, neighbouring ones joined.
  static func differences(
    _ steps: [UnitAligner.Step], quote: [QuoteUnit], quoteBytes: [UInt8], text: [QuoteUnit],
    textBytes: [UInt8]
  ) -> [QuoteDifference] {
    var differences: [QuoteDifference] = []
    var index = 0
    var before: Int?
    while index < steps.count {
      if steps[index].isEqual {
        before = steps[index].text
        index += 1
        continue
      }
      var end = index
      while end < steps.count, !steps[end].isEqual { end += 1 }
      let own = steps[index..<end].compactMap(\.quote).map { quote[$0] }
      let others = steps[index..<end].compactMap(\.text).map { text[$0] }
      differences.append(
        QuoteDifference(
          kind: kind(own, others), inQuote: cut(own, of: quoteBytes),
          inText: cut(others, of: textBytes),
          after: before.map { cut([text[$0]], of: textBytes) }))
      before = steps[index..<end].compactMap(\.text).last ?? before
      index = end
    }
    return differences
  }

  /// The bytes from the first unit to the last.
  private static func cut(_ units: [QuoteUnit], of bytes: [UInt8]) -> String {
    guard let first = units.first, let last = units.last else { return "" }
    let range = first.range.lowerBound..<last.range.upperBound
    return String(decoding: bytes[range], as: UTF8.self)
  }

  private static func kind(_ own: [QuoteUnit], _ others: [QuoteUnit]) -> QuoteDifference.Kind {
    let quote = own.filter { $0.kind == .word }.map { WordTraits($0) }
    let text = others.filter { $0.kind == .word }.map { WordTraits($0) }
    let denials = { (words: [WordTraits]) in
      words.map(\.word).filter { NegationWords.contains($0) }.sorted()
    }
    if denials(quote) != denials(text) { return .negation }
    if quote.isEmpty, text.isEmpty { return .punctuation }
    if quote.count == text.count, zip(quote, text).allSatisfy({ $0.isSpelling(of: $1) }) {
      return .spelling
    }
    let numbers = { (words: [WordTraits]) in words.filter(\.isNumeric).map(\.word) }
    if numbers(quote) != numbers(text) { return .number }
    return .word
  }
}
