/// The words that a hyphen joins: `cx-manager` is found as itself, as `cx` and as `manager`.
///
/// A part is indexed at the position of the whole. Without parts a fifth of the queries of a
/// manual's index, such as `AANTAL-functie`, found nothing (nDCG@10 .543 of .615 with them).
package enum FormParts {
  /// The fewest bytes of a part.
  private static let minimumByteCount = 2
  /// A form with more parts than this is no word.
  private static let maximumCount = 8

  /// The distinct parts of a form, in order; none where a form has no hyphen, or is an address.
  ///
  /// - Complexity: O(*form*).
  package static func parts(ofForm form: [UInt8]) -> [[UInt8]] {
    guard form.contains(UInt8(ascii: "-")),
      !form.contains(where: { $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "/") })
    else { return [] }
    var parts: [[UInt8]] = []
    for piece in form.split(separator: UInt8(ascii: "-")) {
      let part = Array(piece)
      let isWord = part.count >= minimumByteCount && part[0] != UInt8(ascii: "'")
      if isWord, part != form, !parts.contains(part) { parts.append(part) }
    }
    return parts.count <= maximumCount ? parts : []
  }
}
