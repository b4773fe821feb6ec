/// How far an indexing run is.
public struct IndexProgress: Hashable, Sendable {
  /// What it is doing.
  public enum Phase: Hashable, Sendable {
    /// Reading and analysing.
    case reading
    /// Writing the index.
    case writing
  }

  /// What it is doing.
  public let phase: Phase
  /// Bytes that are read; while writing, thousandths that are written.
  public let byteCount: Int
  /// Bytes to read; while writing, 1,000.
  public let totalByteCount: Int
  /// Articles so far.
  public let articleCount: Int

  /// The share that is done, in `0...1`.
  public var share: Double {
    totalByteCount == 0 ? 1 : min(1, Double(byteCount) / Double(totalByteCount))
  }
}
