internal import Storage

// MARK: - Parts of forms
extension SegmentDoctor {
  /// A form in the list of a part's term.
  static func pair(term: Int, form: Int) -> UInt64 { UInt64(term) << 32 | UInt64(form) }

  /// Checks that forms name the terms of their parts, all of them and no others, and that no part leaves its form.
  mutating func checkCompoundParts() throws(StorageError) {
    var named: [UInt64] = []
    var ends: [(form: Int, end: Int)] = []
    try segment.forEachCompound { form, parts in
      for term in Set(parts.map(\.term)) { named.append(Self.pair(term: term, form: form)) }
      ends.append((form, parts[parts.count - 1].range.upperBound))
    }
    for (form, end) in ends {
      let count = try segment.form(number: form).form.count
      if end > count { expect(.compoundParts, form, UInt64(count), UInt64(end)) }
    }
    named.sort()
    listedParts.sort()
    expect(.total, 5, UInt64(listedParts.count), UInt64(named.count))
    if let wrong = zip(named, listedParts).first(where: { $0 != $1 }) {
      let form = Int(truncatingIfNeeded: wrong.0 & UInt64(UInt32.max))
      expect(.compoundParts, form, wrong.1 >> 32, wrong.0 >> 32)
    }
  }
}
