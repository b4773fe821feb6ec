/// The documents of a leaf in one segment, with how often it stands in each.
struct FrequencyList: Hashable {
  /// Ascending.
  var documents: [UInt32] = []
  /// At least 1 each.
  var frequencies: [UInt32] = []

  /// Adds a document above all others.
  mutating func append(_ document: UInt32, frequency: UInt32) {
    documents.append(document)
    frequencies.append(frequency)
  }
}
