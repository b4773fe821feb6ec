/// Some strings a document, each distinct one kept once.
struct ValueListColumn: Sendable {
  private var column = ValueColumn()
  private(set) var ends: [UInt32] = []

  /// The distinct strings; value v stands for string v − 1.
  var strings: [String] { column.strings }

  /// The values of all documents, one document's after the other.
  var values: [UInt32] { column.values }

  /// Adds the next document's strings.
  mutating func append(_ list: [String]) {
    for string in list where !string.isEmpty { column.append(string) }
    ends.append(UInt32(column.values.count))
  }

  /// The values of a document.
  func values(of document: Int) -> ArraySlice<UInt32> {
    let start = document == 0 ? 0 : Int(ends[document - 1])
    return column.values[start..<Int(ends[document])]
  }
}
