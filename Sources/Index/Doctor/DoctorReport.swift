/// What a check of an index found.
package struct DoctorReport: Hashable, Sendable {
  /// What is wrong, in the order in which it was found.
  package var findings: [DoctorFinding] = []
  /// Segments checked.
  package var segmentCount = 0
  /// Documents checked, deleted ones included.
  package var documentCount = 0
  /// Terms of words checked.
  package var termCount = 0
  /// Terms of parts of words checked.
  package var partTermCount = 0
  /// Bytes of all files checked.
  package var byteCount = 0
  /// Findings about one file after the first hundred are only counted here.
  package var omittedCount = 0

  /// Whether the index is whole.
  package var isWhole: Bool { !findings.contains(where: \.isDamage) }

  /// The most findings listed of one segment.
  static let listedCount = 100

  /// Adds a finding about the segment whose findings start at `start`.
  mutating func add(_ finding: DoctorFinding, since start: Int) {
    if findings.count - start < Self.listedCount {
      findings.append(finding)
    } else {
      omittedCount += 1
    }
  }
}
