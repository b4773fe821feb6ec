/// Plain search and replacement by bytes, so that no regular-expression library is linked.
extension String {
  /// Where `text` first stands, or nil.
  ///
  /// - Complexity: O(n · m).
  func firstIndex(ofText text: StaticString) -> String.Index? {
    let wanted = Array("\(text)".utf8)
    let bytes = utf8.span
    var offset = 0
    while offset + wanted.count <= bytes.count {
      guard let next = ByteSearch.first(wanted[0], in: bytes, from: offset) else { return nil }
      var matched = 1
      while matched < wanted.count, next + matched < bytes.count,
        bytes[next + matched] == wanted[matched]
      {
        matched += 1
      }
      if matched == wanted.count { return utf8.index(utf8.startIndex, offsetBy: next) }
      offset = next + 1
    }
    return nil
  }

  /// A copy in which every `old` is `new`.
  func replacingText(_ old: StaticString, with new: StaticString) -> String {
    guard firstIndex(ofText: old) != nil else { return self }
    let wanted = Array("\(old)".utf8)
    let other = Array("\(new)".utf8)
    let bytes = Array(utf8)
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == wanted.first, bytes[index...].starts(with: wanted) {
        output.append(contentsOf: other)
        index += wanted.count
      } else {
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: output, as: UTF8.self)
  }
}
