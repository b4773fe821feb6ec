/// Decodes character references as the HTML standard does (13.2.5.72 and on).
///
/// A named reference is the longest name of the standard's list; some count without a semicolon,
/// though not inside an attribute before `=` or an alphanumeric. A numeric reference to a C1 control
/// means windows-1252; one to no character means U+FFFD.
struct HTMLEntities: Sendable {
  /// The table, read once from `HTMLEntityNames`.
  static let shared = HTMLEntities()

  /// What a reference stands for.
  struct Reference {
    /// The characters as UTF-8.
    var text: [UInt8]
    /// The place behind the reference.
    var end: Int
    /// Whether it named no character and was repaired.
    var isRepaired: Bool
  }

  /// The longest name that counts without a semicolon: `frac12`.
  private static let longestBareName = 6
  /// The longest name: `CounterClockwiseContourIntegral`.
  private static let longestName = 31

  private struct Entry {
    var name: Range<Int>
    var isBare: Bool
    var text: [UInt8]
  }

  private var names: [UInt8] = []
  private var entries: [Entry] = []

  private init() {
    names = Array(HTMLEntityNames.entries.description.utf8)
    for field in names.split(separator: UInt8(ascii: " ")) {
      guard
        let mark = field.firstIndex(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "!") })
      else { preconditionFailure("the entity table has an entry without a mark") }
      var text = ""
      for code in field[(mark + 1)...].split(separator: UInt8(ascii: "+")) {
        let value = UInt32(String(decoding: code, as: UTF8.self), radix: 16)
        guard let scalar = value.flatMap(Unicode.Scalar.init) else {
          preconditionFailure("the entity table names no scalar")
        }
        text.unicodeScalars.append(scalar)
      }
      let isBare = field[mark] == UInt8(ascii: "!")
      let entry = Entry(name: field.startIndex..<mark, isBare: isBare, text: Array(text.utf8))
      entries.append(entry)
    }
  }

  /// Reads the reference whose `&` stands at `start`.
  ///
  /// - Parameters:
  ///   - bytes: The page, UTF-8.
  ///   - start: Where the `&` stands.
  ///   - end: Where the text or the attribute's value ends.
  ///   - inAttribute: Whether it stands in an attribute's value.
  /// - Returns: nil when it is no reference, and the `&` stands for itself.
  /// - Complexity: O(length of the reference).
  func reference(
    in bytes: Span<UInt8>, at start: Int, end: Int, inAttribute: Bool
  ) -> Reference? {
    guard start + 1 < end else { return nil }
    if bytes[start + 1] == UInt8(ascii: "#") {
      return numeric(in: bytes, at: start + 2, end: end)
    }
    var nameEnd = start + 1
    while nameEnd < end, nameEnd - start <= Self.longestName, isAlphanumeric(bytes[nameEnd]) {
      nameEnd += 1
    }
    if nameEnd < end, bytes[nameEnd] == UInt8(ascii: ";"),
      let entry = entry(in: bytes, start + 1..<nameEnd)
    {
      return Reference(text: entry.text, end: nameEnd + 1, isRepaired: false)
    }
    var bareEnd = min(nameEnd, start + 1 + Self.longestBareName)
    while bareEnd > start + 2 {
      if let entry = entry(in: bytes, start + 1..<bareEnd), entry.isBare {
        let next = bareEnd < end ? bytes[bareEnd] : 0
        if inAttribute, next == UInt8(ascii: "=") || isAlphanumeric(next) { return nil }
        return Reference(text: entry.text, end: bareEnd, isRepaired: false)
      }
      bareEnd -= 1
    }
    return nil
  }

  private func numeric(in bytes: Span<UInt8>, at start: Int, end: Int) -> Reference? {
    var offset = start
    let isHexadecimal = offset < end && bytes[offset] | 0x20 == UInt8(ascii: "x")
    if isHexadecimal { offset += 1 }
    let digits = offset
    var value: UInt32 = 0
    while offset < end, let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue,
      isHexadecimal || digit < 10
    {
      value = min(value * (isHexadecimal ? 16 : 10) + UInt32(digit), 0x11_0000)
      offset += 1
    }
    guard offset > digits else { return nil }
    if offset < end, bytes[offset] == UInt8(ascii: ";") { offset += 1 }
    var scalar = value == 0 ? nil : Unicode.Scalar(value)
    let isRepaired = scalar == nil || (0x80...0x9F).contains(value)
    if (0x80...0x9F).contains(value) {
      scalar = Unicode.Scalar(Self.windows1252[Int(value) - 0x80])
    }
    let text = Array(String(Character(scalar ?? "\u{FFFD}")).utf8)
    return Reference(text: text, end: offset, isRepaired: isRepaired)
  }

  /// The entry of exactly that name, by binary search.
  private func entry(in bytes: Span<UInt8>, _ range: Range<Int>) -> Entry? {
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low + high) / 2
      switch order(of: entries[middle].name, bytes, range) {
      case 0: return entries[middle]
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  /// Negative when the table's name sorts before the name in `bytes`, zero when they are equal.
  private func order(of name: Range<Int>, _ bytes: Span<UInt8>, _ range: Range<Int>) -> Int {
    for index in 0..<min(name.count, range.count) {
      let difference =
        Int(names[name.lowerBound + index]) - Int(bytes[range.lowerBound + index])
      if difference != 0 { return difference }
    }
    return name.count - range.count
  }

  private func isAlphanumeric(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      true
    default: false
    }
  }

  /// Windows-1252 from 0x80 to 0x9F; the five holes keep their C1 control, as the standard has it.
  private static let windows1252: [UInt16] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]
}
