/// The number of a kind of section; who writes the sections names their numbers in an extension.
package struct SectionKind: RawRepresentable, Hashable, Sendable {
  /// The number in the section table.
  package let rawValue: UInt32

  /// The kind of a number.
  package init(rawValue: UInt32) {
    self.rawValue = rawValue
  }
}

// MARK: - The number in error lines
extension SectionKind: CustomStringConvertible {
  /// The number, in decimal.
  package var description: String { "\(rawValue)" }
}
