/// Forms, one after the other in one array, each with its occurrences.
package struct CountedForms {
  /// The forms.
  package private(set) var bytes: [UInt8] = []
  /// Where each form ends in `bytes`.
  package private(set) var ends: [Int] = []
  /// The occurrences of each.
  package private(set) var counts: [UInt64] = []

  /// Puts forms behind each other.
  package init(_ words: some Sequence<(form: [UInt8], count: UInt64)>) {
    for word in words {
      bytes += word.form
      ends.append(bytes.count)
      counts.append(word.count)
    }
  }
}
