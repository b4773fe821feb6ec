internal import Storage

// MARK: - Terms and their lists
extension SegmentDoctor {
  /// Walks every list of every term, and counts what they say of forms and documents.
  mutating func checkTerms() throws(StorageError) {
    var last: [UInt8] = []
    var doctor = self
    var walked = 0
    var firstForm: UInt32 = 0
    try segment.forEachTerm { (number, term, entry) throws(StorageError) in
      if number > 0, !DictionaryPrefix.isAscending(last.span, term.span) {
        doctor.expect(.termOrder, number, 1, 0)
      }
      doctor.expect(.formOfTerm, number, UInt64(firstForm), UInt64(entry.firstForm))
      firstForm = firstForm &+ entry.formCount
      if doctor.segment.isPart(term: number), term.first != SegmentReader.partMark {
        doctor.expect(.termOrder, number, UInt64(SegmentReader.partMark), UInt64(term.first ?? 0))
      }
      try doctor.checkPostings(number, entry)
      last = term
      walked += 1
      return true
    }
    doctor.expect(.total, 3, UInt64(segment.info.termCount), UInt64(walked))
    let formCount = UInt64(segment.info.formCount) + UInt64(segment.info.partFormCount)
    doctor.expect(.total, 4, formCount, UInt64(firstForm))
    self = doctor
  }

  private mutating func checkPostings(
    _ number: Int, _ entry: TermEntry
  ) throws(StorageError) {
    let forms = try segment.forms(of: entry)
    if let wrong = forms.first(where: { $0 >= formCounts.count }) {
      throw segment.malformed(
        .termForms,
        .valueOutOfRange(found: UInt64(wrong), allowed: 0...UInt64(formCounts.count)))
    }
    let walk = try TermCheckup(segment, entry: entry)
    let isPart = segment.isPart(term: number)
    var ownCounts = [UInt64](repeating: 0, count: isPart ? forms.count : 0)
    var documents: UInt64 = 0
    var occurrences: UInt64 = 0
    while let posting = try walk.next() {
      documents += 1
      occurrences += UInt64(posting.occurrences.count)
      if !isPart {
        tokenCounts[posting.document] += UInt64(posting.occurrences.count)
        weightedLengths[posting.document] += UInt64(posting.frequency)
      }
      var next: UInt32 = 0
      for occurrence in posting.occurrences {
        if occurrence.position < next || occurrence.position >= IndexSettings.positionLimit {
          expect(.positionOrder, number, UInt64(next), UInt64(occurrence.position))
        }
        next = occurrence.position
        if isPart {
          ownCounts[Int(occurrence.ordinal)] += 1
        } else {
          formCounts[forms[Int(occurrence.ordinal)]] += 1
        }
      }
    }
    // A part stands wherever its forms do.
    for (form, count) in zip(forms, ownCounts) {
      listedParts.append(Self.pair(term: number, form: form))
      expect(.formCount, form, try segment.form(number: form).entry.count, count)
    }
    expect(.documentFrequency, number, UInt64(entry.documentFrequency), documents)
    expect(.occurrenceCount, number, entry.occurrenceCount, occurrences)
    expect(.impact, number, 0, UInt64(walk.documentsAboveImpacts))
    expect(.threshold, number, 0, UInt64(walk.unreachedThresholds))
  }
}
