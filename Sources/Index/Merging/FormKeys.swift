/// What some forms are indexed under: for each a main key, its term, and any number of keys of its parts.
package struct FormKeys: Sendable {
  /// The main key of each form.
  package private(set) var mainKeys = FormList()
  /// The keys of all parts, by form, from left to right.
  private(set) var partKeys = FormList()
  /// Where each part stands in its form, in bytes.
  private(set) var partRanges: [Range<UInt8>] = []
  /// Where the parts of each form end.
  private var partEnds: [UInt32] = []

  /// Keys of no form yet.
  package init() {}

  /// The keys of forms without parts.
  init(mainKeys: FormList) {
    self.mainKeys = mainKeys
    partEnds = [UInt32](repeating: 0, count: mainKeys.count)
  }

  /// How many forms there are.
  package var count: Int { mainKeys.count }

  /// Adds the next form.
  ///
  /// - Parameter mainKey: What it is indexed under; not empty.
  package mutating func append(_ mainKey: some Collection<UInt8>) {
    mainKeys.append(mainKey)
    partEnds.append(UInt32(partKeys.count))
  }

  /// Adds the next part of the last form.
  ///
  /// - Parameters:
  ///   - key: What the part is indexed under, as a word of its own would be; not empty.
  ///   - range: Its bytes in the form; behind those of the part before it, not empty.
  package mutating func appendPart(_ key: some Collection<UInt8>, range: Range<Int>) {
    precondition(!partEnds.isEmpty && !range.isEmpty && !key.isEmpty)
    let own = parts(of: count - 1)
    precondition(own.isEmpty || partRanges[own.upperBound - 1].upperBound <= range.lowerBound)
    partKeys.append(key)
    partRanges.append(UInt8(range.lowerBound)..<UInt8(range.upperBound))
    partEnds[partEnds.count - 1] += 1
  }

  /// The parts of a form, as indices of `partKeys` and `partRanges`.
  func parts(of form: Int) -> Range<Int> {
    Int(form == 0 ? 0 : partEnds[form - 1])..<Int(partEnds[form])
  }
}
