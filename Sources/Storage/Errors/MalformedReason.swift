/// The rule that damaged or crafted bytes break.
package enum MalformedReason: Hashable, Sendable {
  /// A variable-length integer that does not fit in 64 bits or is not the shortest form.
  case badVarint
  /// Text that is not valid UTF-8.
  case invalidUTF8
  /// An offset that is not a multiple of what the format asks.
  case misaligned(offset: UInt64, alignment: UInt64)
  /// A range that leaves its file or section.
  case outOfBounds(offset: UInt64, byteCount: UInt64, limit: UInt64)
  /// A section kind that occurs twice.
  case duplicateSection(SectionKind)
  /// Reserved bytes or flags that are not zero.
  case reservedNotZero
  /// Values that should rise and do not.
  case notAscending
  /// A value outside its range.
  case valueOutOfRange(found: UInt64, allowed: ClosedRange<UInt64>)
  /// Two counts that should be equal and are not.
  case countMismatch(expected: UInt64, found: UInt64)
  /// Bytes left over after the last value.
  case trailingBytes(Int)
}

// MARK: - The words of the error line
extension MalformedReason: CustomStringConvertible {
  /// What is wrong, in a few lower-case words.
  package var description: String {
    switch self {
    case .badVarint: "an integer is coded wrongly"
    case .invalidUTF8: "text is not valid UTF-8"
    case .misaligned(let offset, let alignment):
      "offset \(offset) is not a multiple of \(alignment)"
    case .outOfBounds(let offset, let byteCount, let limit):
      "\(byteCount) bytes at \(offset) leave the limit of \(limit)"
    case .duplicateSection(let kind): "section \(kind) occurs twice"
    case .reservedNotZero: "reserved bytes are not zero"
    case .notAscending: "values do not rise"
    case .valueOutOfRange(let found, let allowed):
      "value \(found) is outside \(allowed.lowerBound) to \(allowed.upperBound)"
    case .countMismatch(let expected, let found): "count is \(found), expected \(expected)"
    case .trailingBytes(let count): "\(count) bytes are left over"
    }
  }
}
