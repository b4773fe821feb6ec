/// What a segment said of the words of one query, so that none is looked up twice.
final class WordMemory {
  /// The terms of words.
  var terms: [[UInt8]: [TermKey]] = [:]
  /// The terms of words as parts.
  var parts: [[UInt8]: [TermKey]] = [:]
  /// The keys of words that the segment has; nil for those that it lacks.
  var names: [[UInt8]: [UInt8]?] = [:]
  /// The keys of words that it lacks.
  var missing: [[UInt8]: [[UInt8]]] = [:]
}
