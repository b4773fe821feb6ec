internal import Index
internal import Storage

/// What a check of an index found.
public struct Diagnosis: Hashable, Sendable {
  /// A finding.
  public struct Finding: Hashable, Sendable {
    /// One line: where, what, and what to do.
    public let text: String
    /// Whether the index gives wrong answers because of it.
    public let isDamage: Bool
  }

  /// What was found, in order.
  public let findings: [Finding]
  /// Findings that are not listed.
  public let omittedCount: Int
  /// Whether the index is whole.
  public let isWhole: Bool
  /// Segments checked.
  public let segmentCount: Int
  /// Documents checked, deleted ones included.
  public let documentCount: Int
  /// Terms of words checked.
  public let termCount: Int
  /// Terms of parts of words checked.
  public let partCount: Int
  /// Bytes of all files checked.
  public let byteCount: Int

  /// Checks every checksum and every structure of an index, and changes nothing.
  ///
  /// - Throws: `VindplaatsError` when there is no index.
  public init(directory: String) throws(VindplaatsError) {
    guard IndexLocation.exists(directory) else {
      throw VindplaatsError(.noIndex(directory: directory))
    }
    do throws(StorageError) {
      let report = try IndexDoctor.check(directory: directory)
      findings = report.findings.map { Finding(text: "\($0)", isDamage: $0.isDamage) }
      omittedCount = report.omittedCount
      isWhole = report.isWhole
      segmentCount = report.segmentCount
      documentCount = report.documentCount
      termCount = report.termCount
      partCount = report.partTermCount
      byteCount = report.byteCount
    } catch {
      throw VindplaatsError(error)
    }
  }
}
