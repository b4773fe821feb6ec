/// The attributes of an element as one number, which the parser carries from the markup to the tree.
struct HTMLAttributeNumber: Sendable {
  /// Their places in the page's list of attributes.
  let range: Range<Int>

  /// The attribute of the markup that holds the number.
  static let name = UInt8(ascii: "n")
  /// An element has each attribute at most once: five bits count them.
  private static let countBits = 5
  /// Sixteen letters are the digits, the lowest first.
  private static let zero = UInt8(ascii: "a")

  /// Makes one of at most 31 attributes.
  init(_ range: Range<Int>) {
    precondition(range.count < 1 << Self.countBits, "an element has each attribute once")
    self.range = range
  }

  /// Reads what `write` wrote as a value; nil for anything else.
  init?(value: Span<UInt8>) {
    var number = 0
    guard value.count > 0, value.count < 16 else { return nil }
    for index in value.indices.reversed() {
      let digit = value[index] &- Self.zero
      guard digit < 16 else { return nil }
      number = number << 4 | Int(digit)
    }
    let first = number >> Self.countBits
    self.init(first..<first + number & (1 << Self.countBits - 1))
  }

  /// Appends the number as an attribute: a space, the name, the value.
  func write(to markup: inout [UInt8]) {
    markup.append(UInt8(ascii: " "))
    markup.append(Self.name)
    markup.append(UInt8(ascii: "="))
    markup.append(UInt8(ascii: "\""))
    var number = range.lowerBound << Self.countBits | range.count
    while number > 0 {
      markup.append(Self.zero + UInt8(truncatingIfNeeded: number & 15))
      number >>= 4
    }
    markup.append(UInt8(ascii: "\""))
  }
}
