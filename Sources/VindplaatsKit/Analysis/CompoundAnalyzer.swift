internal import DutchText
internal import Storage

/// Splits compounds by what a vocabulary tells, for those who want to see or measure it.
public struct CompoundAnalyzer: Sendable {
  private let splitter: CompoundSplitter
  private let normalizer = Normalizer(.dutch)

  /// Learns from a vocabulary.
  public init(_ vocabulary: Vocabulary) {
    splitter = CompoundSplitter(vocabulary.distinctForms)
  }

  /// Where the parts of a word begin but the first: byte offsets, ascending; none if it is no compound.
  ///
  /// Offsets are found in the word's form. A word whose form has another number of characters (`ĳ`
  /// is `ij`) is not cut.
  public func boundaries(in word: [UInt8]) -> [Int] {
    var form: [UInt8] = []
    word.withRawBytes { normalizer.form(of: $0, into: &form) }
    let starts = splitter.parts(of: form).dropFirst().map(\.start)
    guard form.count != word.count, !starts.isEmpty else { return starts }
    let places = Self.characterOffsets(form)
    let wordPlaces = Self.characterOffsets(word)
    guard places.count == wordPlaces.count else { return [] }
    return starts.compactMap { start in places.firstIndex(of: start).map { wordPlaces[$0] } }
  }

  /// The offsets of the bytes that begin a character.
  private static func characterOffsets(_ bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }
  }
}
