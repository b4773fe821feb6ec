/// Plain search and replacement by bytes, so that no regular-expression library is linked.
extension String {
  /// Where `text` first stands, or nil.
  ///
  /// - Complexity: O(n · m).
  func firstIndex(ofText text: StaticString) -> String.Index? {
    let wanted = Array("\(text)".utf8)
    var index = utf8.startIndex
    while index < utf8.endIndex {
      if utf8[index...].starts(with: wanted) { return index }
      index = utf8.index(after: index)
    }
    return nil
  }

  /// A copy in which every `old` is `new`.
  func replacingText(_ old: StaticString, with new: StaticString) -> String {
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
