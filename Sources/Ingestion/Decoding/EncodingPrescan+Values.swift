/// The two places where a label stands inside a value.
extension EncodingPrescan {
  /// The label in `text/html; charset=…`, the value of a `content` attribute in lower case.
  static func charset(inContent content: String) -> String? {
    let bytes = Array(content.utf8)
    let key = Array("charset".utf8)
    var index = 0
    while index + key.count < bytes.count {
      guard bytes[index..<index + key.count].elementsEqual(key) else {
        index += 1
        continue
      }
      index += key.count
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      guard index < bytes.count, bytes[index] == 0x3D else { continue }
      index += 1
      while index < bytes.count, isBlank(bytes[index]) { index += 1 }
      return label(bytes[index...])
    }
    return nil
  }

  /// The encoding in `<?xml version="1.0" encoding="…"?>` at the very start.
  static func xmlLabel(_ bytes: ArraySlice<UInt8>) -> String? {
    guard bytes.starts(with: "<?xml".utf8), let end = bytes.firstIndex(of: 0x3E) else { return nil }
    let declaration = bytes[..<end]
    let key = Array("encoding".utf8)
    guard
      var index = declaration.indices.first(where: { declaration[$0...].starts(with: key) })
    else { return nil }
    index += key.count
    while index < end, isBlank(bytes[index]) { index += 1 }
    guard index < end, bytes[index] == 0x3D else { return nil }
    index += 1
    while index < end, isBlank(bytes[index]) { index += 1 }
    guard index < end, bytes[index] == 0x22 || bytes[index] == 0x27 else { return nil }
    return label(bytes[index..<end])?.lowercased()
  }

  /// A label in quotation marks, or up to white space or a semicolon.
  private static func label(_ bytes: ArraySlice<UInt8>) -> String? {
    guard let first = bytes.first else { return nil }
    if first == 0x22 || first == 0x27 {
      let rest = bytes.dropFirst()
      guard let end = rest.firstIndex(of: first) else { return nil }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
    let value = bytes.prefix { !isBlank($0) && $0 != 0x3B }
    return value.isEmpty ? nil : String(decoding: value, as: UTF8.self)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    [0x09, 0x0A, 0x0C, 0x0D, 0x20].contains(byte)
  }
}
