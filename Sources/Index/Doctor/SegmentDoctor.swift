internal import Storage

/// Checks that the parts of a segment agree with each other.
struct SegmentDoctor {
  private(set) var report: DoctorReport
  let segment: SegmentReader
  let settings: IndexSettings
  private let firstFinding: Int
  /// Tokens and weighted tokens of each document, as its postings say.
  var tokenCounts: [UInt64]
  var weightedLengths: [UInt64]
  /// Occurrences of each form, as the postings say.
  var formCounts: [UInt64]
  /// Which forms stand in the lists of which parts.
  var listedParts: [UInt64] = []

  init(_ segment: SegmentReader, settings: IndexSettings, report: DoctorReport) {
    self.segment = segment
    self.settings = settings
    self.report = report
    firstFinding = report.findings.count
    tokenCounts = [UInt64](repeating: 0, count: segment.documentCount)
    weightedLengths = tokenCounts
    formCounts = [UInt64](repeating: 0, count: Int(segment.info.formCount))
  }

  /// Checks all.
  ///
  /// - Throws: `StorageError` when a part cannot even be read.
  mutating func check(_ reference: SegmentReference) throws(StorageError) {
    expect(.total, 0, UInt64(reference.documentCount), UInt64(segment.documentCount))
    expect(
      .total, 1, UInt64(reference.deletedCount), UInt64(segment.deletions?.deletedCount ?? 0))
    try checkTerms()
    try checkForms()
    try checkCompoundParts()
    try checkDocuments()
    try checkKeys()
    report.documentCount += segment.documentCount
    report.termCount += Int(segment.info.termCount - segment.info.partTermCount)
    report.partTermCount += Int(segment.info.partTermCount)
  }

  /// Notes a disagreement.
  mutating func expect(
    _ structure: DoctorFinding.Structure, _ number: Int, _ expected: UInt64, _ found: UInt64
  ) {
    guard expected != found else { return }
    report.add(
      .inconsistent(
        file: segment.container.path, structure: structure, number: number, expected: expected,
        found: found),
      since: firstFinding)
  }

  private mutating func checkForms() throws(StorageError) {
    var last: [UInt8] = []
    var doctor = self
    var walked = 0
    try segment.forEachForm { (number, form, entry) throws(StorageError) in
      if number > 0, !DictionaryPrefix.isAscending(last.span, form.span) {
        doctor.expect(.formOrder, number, 1, 0)
      }
      doctor.expect(.formCount, number, doctor.formCounts[number], entry.count)
      if segment.isPart(term: Int(entry.term)) {
        doctor.expect(.formOfTerm, number, UInt64(segment.info.partTermCount), UInt64(entry.term))
      }
      let term = try segment.term(number: Int(entry.term)).entry
      let forms = try segment.forms(of: term)
      let own = Int(entry.ordinal) < forms.count ? forms[Int(entry.ordinal)] : -1
      doctor.expect(.formOfTerm, number, UInt64(number), UInt64(bitPattern: Int64(own)))
      last = form
      walked += 1
      return true
    }
    doctor.expect(.total, 2, UInt64(segment.info.formCount), UInt64(walked))
    self = doctor
  }

  private mutating func checkKeys() throws(StorageError) {
    var last: UInt64 = 0
    for index in 0..<segment.documentCount {
      let (key, document) = try segment.documentKey(at: index)
      if key < last { expect(.keyOrder, index, last, key) }
      last = key
      expect(.key, document, DocumentKey.key(ofID: try segment.article(document).id), key)
    }
  }
}
