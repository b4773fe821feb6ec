/// Words that class names and ids are made of: whole ones, and beginnings.
struct HTMLClassVocabulary: Sendable {
  private let whole: HTMLNameTable
  private let beginnings: HTMLNameTable
  private let shortestBeginning: Int

  /// Makes a vocabulary from words separated by spaces.
  ///
  /// - Parameter words: Lower-case ASCII of at most 16 bytes each; `readmore` also stands for
  ///   `read-more`; one that ends in `*` stands for every word that starts so.
  init(_ words: String) {
    var whole: [(name: [UInt8], value: UInt8)] = []
    var beginnings: [(name: [UInt8], value: UInt8)] = []
    for word in Set(words.split(whereSeparator: \.isWhitespace)) {
      if word.last == "*" {
        beginnings.append((Array(word.dropLast().utf8), 1))
      } else {
        whole.append((Array(word.utf8), 1))
      }
    }
    self.whole = HTMLNameTable(whole)
    self.beginnings = HTMLNameTable(beginnings)
    shortestBeginning = beginnings.map(\.name.count).min() ?? Int.max
  }

  /// Whether a word is in the vocabulary, or two or three words in a row written as one.
  ///
  /// - Parameters:
  ///   - names: Lower-case words with one byte between two.
  ///   - words: Where the words stand.
  /// - Returns: True at the first that is.
  func matches(_ names: [UInt8], words: [Range<Int>]) -> Bool {
    var joined: [UInt8] = []
    for first in words.indices {
      if contains(names, words[first]) || startsKnown(names, words[first]) { return true }
      joined.removeAll(keepingCapacity: true)
      joined.append(contentsOf: names[words[first]])
      for next in words[(first + 1)...].prefix(2) {
        joined.append(contentsOf: names[next])
        if contains(joined, 0..<joined.count) { return true }
      }
    }
    return false
  }

  private func contains(_ names: [UInt8], _ range: Range<Int>) -> Bool {
    whole.value(in: names.span, from: range.lowerBound, to: range.upperBound) != nil
  }

  private func startsKnown(_ names: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count >= shortestBeginning else { return false }
    for end in (range.lowerBound + shortestBeginning)...range.upperBound
    where beginnings.value(in: names.span, from: range.lowerBound, to: end) != nil {
      return true
    }
    return false
  }
}
