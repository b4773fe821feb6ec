/// Finds the encoding that a page or an XML document declares about itself.
///
/// The prescan of the HTML standard (section 13.2.3.2, *prescan a byte stream to determine its
/// encoding*, https://html.spec.whatwg.org/multipage/parsing.html), over 8,192 bytes instead of
/// 1,024, since real pages put scripts before their `meta`; then the XML declaration.
package struct EncodingPrescan {
  /// How far a declaration is looked for.
  package static let byteLimit = 8192

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  /// The label that a page, not decoded yet, declares, in lower case; nil without one.
  package static func label(in bytes: [UInt8]) -> String? {
    var prescan = EncodingPrescan(bytes: bytes.prefix(byteLimit), position: 0)
    return prescan.run() ?? xmlLabel(bytes.prefix(1024))
  }

  private mutating func run() -> String? {
    while let next = bytes[position...].firstIndex(of: 0x3C) {
      position = next
      if starts(with: "<!--") {
        skipComment()
      } else if starts(with: "<meta"), isSpaceOrSlash(position + 5) {
        position += 5
        if let label = metaLabel() { return label }
      } else if starts(with: "</") || starts(with: "<"), isLetter(position + (isSlash ? 2 : 1)) {
        while position < bytes.endIndex, !isSpace(position), bytes[position] != 0x3E {
          position += 1
        }
        while attribute() != nil {}
      } else if starts(with: "<!") || starts(with: "</") || starts(with: "<?") {
        while position < bytes.endIndex, bytes[position] != 0x3E { position += 1 }
      }
      position = min(position + 1, bytes.endIndex)
    }
    return nil
  }

  /// Reads the attributes of a `meta`; the label it declares, if any.
  private mutating func metaLabel() -> String? {
    var seen: Set<String> = []
    var needsPragma: Bool?
    var hasPragma = false
    var label: String?
    while let (name, value) = attribute() {
      guard seen.insert(name).inserted else { continue }
      switch name {
      case "http-equiv": hasPragma = value == "content-type" || hasPragma
      case "content":
        if label == nil, let found = Self.charset(inContent: value) {
          label = found
          needsPragma = true
        }
      case "charset":
        label = value
        needsPragma = false
      default: break
      }
    }
    guard let needsPragma, let label, !label.isEmpty, !needsPragma || hasPragma else { return nil }
    return label
  }

  /// The next attribute in lower case, or nil at the end of the tag.
  private mutating func attribute() -> (name: String, value: String)? {
    while position < bytes.endIndex, isSpaceOrSlash(position) { position += 1 }
    guard position < bytes.endIndex, bytes[position] != 0x3E else { return nil }
    let nameStart = position
    while position < bytes.endIndex, !isSpaceOrSlash(position), bytes[position] != 0x3E,
      bytes[position] != 0x3D || position == nameStart
    {
      position += 1
    }
    let name = lowercased(bytes[nameStart..<position])
    while position < bytes.endIndex, isSpace(position) { position += 1 }
    guard position < bytes.endIndex, bytes[position] == 0x3D else { return (name, "") }
    position += 1
    while position < bytes.endIndex, isSpace(position) { position += 1 }
    guard position < bytes.endIndex else { return (name, "") }
    let quote = bytes[position]
    if quote == 0x22 || quote == 0x27 {
      let start = position + 1
      position = bytes[start...].firstIndex(of: quote) ?? bytes.endIndex
      let value = lowercased(bytes[start..<position])
      position = min(position + 1, bytes.endIndex)
      return (name, value)
    }
    let start = position
    while position < bytes.endIndex, !isSpace(position), bytes[position] != 0x3E { position += 1 }
    return (name, lowercased(bytes[start..<position]))
  }

  private mutating func skipComment() {
    position += 2  // the two dashes may also close it: <!-->
    while position + 2 < bytes.endIndex,
      !(bytes[position] == 0x2D && bytes[position + 1] == 0x2D && bytes[position + 2] == 0x3E)
    {
      position += 1
    }
    position += 2
  }

  private var isSlash: Bool { position + 1 < bytes.endIndex && bytes[position + 1] == 0x2F }

  private func starts(with text: StaticString) -> Bool {
    let wanted = Array("\(text)".utf8)
    guard position + wanted.count <= bytes.endIndex else { return false }
    return wanted.indices.allSatisfy { Self.lower(bytes[position + $0]) == wanted[$0] }
  }

  private func isSpace(_ index: Int) -> Bool {
    index < bytes.endIndex && [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(bytes[index])
  }

  private func isSpaceOrSlash(_ index: Int) -> Bool {
    index < bytes.endIndex && (isSpace(index) || bytes[index] == 0x2F)
  }

  private func isLetter(_ index: Int) -> Bool {
    index < bytes.endIndex && (0x61...0x7A).contains(Self.lower(bytes[index]))
  }

  private func lowercased(_ slice: ArraySlice<UInt8>) -> String {
    String(decoding: slice.map(Self.lower), as: UTF8.self)
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
  }
}
