/// Follows a text directive as browsers do, in the plainest way: the oracle of `TextFragment`.
enum DirectiveReader {
  /// The first place that `[prefix-,]start[,end]` names.
  static func range(of directive: String, in text: String) -> Range<Int>? {
    var parts = directive.split(separator: ",").map { String($0) }
    var prefix: [UInt8] = []
    if let first = parts.first, first.hasSuffix("-") {
      prefix = decode(first.dropLast())
      parts.removeFirst()
    }
    guard let first = parts.first, parts.count <= 2 else { return nil }
    let bytes = Array(text.utf8)
    let start = decode(first[...])
    for place in places(of: start, in: bytes) {
      var before = place
      while before > 0, bytes[before - 1] <= 0x20 { before -= 1 }
      guard prefix.isEmpty || bytes[..<before].suffix(prefix.count).elementsEqual(prefix) else {
        continue
      }
      guard parts.count == 2 else { return place..<(place + start.count) }
      let end = decode(parts[1][...])
      let after = place + start.count
      guard let last = places(of: end, in: bytes).first(where: { $0 >= after }) else { return nil }
      return place..<(last + end.count)
    }
    return nil
  }

  private static func places(of words: [UInt8], in text: [UInt8]) -> [Int] {
    text.indices.filter { place in
      let end = place + words.count
      return text[place...].starts(with: words) && (place == 0 || !isWord(text[place - 1]))
        && (end >= text.count || !isWord(text[end]) || !isWord(text[end - 1]))
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte & 0xDF)
  }

  private static func decode(_ text: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"),
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }
}
