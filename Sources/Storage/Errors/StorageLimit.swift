/// A count that the container format or this build bounds.
package enum StorageLimit: Hashable, Sendable {
  /// Sections in one container.
  case sectionCount
  /// Chunks in one container.
  case chunkCount
  /// Bytes of one term's postings, positions or ordinals.
  case termListBytes
  /// Documents in one segment.
  case documentCount
  /// Bytes of what a segment keeps of its quotes.
  case quoteBytes

  /// The words of the error line.
  var name: String {
    switch self {
    case .sectionCount: "section count"
    case .chunkCount: "chunk count"
    case .termListBytes: "bytes of one term's lists"
    case .documentCount: "document count of one segment"
    case .quoteBytes: "bytes of the quotes of one segment"
    }
  }
}
