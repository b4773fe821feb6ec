/// A Unicode scalar as its bytes of UTF-8, or a byte that is part of none; ordered as the bytes are.
struct TypedScalar: Hashable, Comparable {
  /// The bytes, the first one highest; zeros after them.
  private var bytes: UInt32 = 0

  /// A scalar that no text has; it is equal to U+0000.
  init() {}

  /// The scalar at an offset.
  init(_ text: [UInt8], at offset: Int) {
    let first = text[offset]
    bytes = UInt32(first) << 24
    let count = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard count > 1, offset + count <= text.count else { return }
    var whole = bytes
    for place in 1..<count {
      let next = text[offset + place]
      guard next & 0xC0 == 0x80 else { return }
      whole |= UInt32(next) << UInt32(24 - 8 * place)
    }
    bytes = whole
  }

  /// The scalars of a text.
  static func scalars(_ text: [UInt8]) -> [TypedScalar] {
    var scalars: [TypedScalar] = []
    var offset = 0
    while offset < text.count {
      let scalar = TypedScalar(text, at: offset)
      scalars.append(scalar)
      offset += scalar.byteCount
    }
    return scalars
  }

  /// Its bytes: 1 to 4.
  var byteCount: Int { max(1, 4 - bytes.trailingZeroBitCount / 8) }

  /// Appends its bytes.
  func append(to text: inout [UInt8]) {
    for place in 0..<byteCount {
      text.append(UInt8(truncatingIfNeeded: bytes >> UInt32(24 - 8 * place)))
    }
  }

  static func < (left: TypedScalar, right: TypedScalar) -> Bool { left.bytes < right.bytes }
}
