/// The lines `Name: value` that WARC records, HTTP answers and MIME parts begin with.
struct HeaderFields: Hashable, Sendable {
  private var fields: [(name: String, value: String)] = []

  /// Where the blank line ends that ends a header from `start` on; nil when there is none.
  ///
  /// - Parameters:
  ///   - bytes: What holds the header.
  ///   - start: Where it begins.
  ///   - limit: How far is looked.
  /// - Returns: The place behind the blank line.
  static func end(in bytes: [UInt8], from start: Int, limit: Int) -> Int? {
    let last = min(bytes.count, start + limit)
    var position = start
    while let feed = ByteSearch.first(0x0A, in: bytes.span, from: position), feed < last {
      var next = feed + 1
      if next < bytes.count, bytes[next] == 0x0D { next += 1 }
      if next < bytes.count, bytes[next] == 0x0A { return next + 1 }
      position = feed + 1
    }
    return nil
  }

  /// Reads the fields of lines; a line that begins with white space goes on with the one before.
  ///
  /// - Parameter bytes: The lines, of which those without a colon are left out.
  init(_ bytes: ArraySlice<UInt8>) {
    for line in bytes.split(separator: 0x0A) {
      let text = Self.trimmed(line)
      guard !text.isEmpty else { continue }
      let isContinued = line.first == 0x20 || line.first == 0x09
      if isContinued, let last = fields.indices.last {
        fields[last].value += " " + String(decoding: text, as: UTF8.self)
      } else if let colon = text.firstIndex(of: 0x3A), colon > text.startIndex {
        fields.append(
          (
            String(decoding: Self.trimmed(text[..<colon]), as: UTF8.self).lowercased(),
            String(decoding: Self.trimmed(text[(colon + 1)...]), as: UTF8.self)
          ))
      }
    }
  }

  /// The value of the first field of a name in lower case.
  subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// Whether there is no field.
  var isEmpty: Bool { fields.isEmpty }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isSpace = { (byte: UInt8) in byte == 0x20 || byte == 0x09 || byte == 0x0D }
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return [] }
    return bytes[first...last]
  }

  static func == (left: HeaderFields, right: HeaderFields) -> Bool {
    left.fields.elementsEqual(right.fields) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    for field in fields {
      hasher.combine(field.name)
      hasher.combine(field.value)
    }
  }
}
