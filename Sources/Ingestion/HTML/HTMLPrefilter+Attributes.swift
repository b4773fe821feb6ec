extension HTMLPrefilter {
  /// Reads the attributes from `start` on and keeps the listed ones in `attributes`.
  ///
  /// - Returns: The place behind the tag's `>`, or nil when the page ends inside the tag.
  mutating func readAttributes(in bytes: Span<UInt8>, from start: Int) -> Int? {
    attributes.removeAll(keepingCapacity: true)
    var offset = start
    while true {
      while offset < bytes.count, isSpace(bytes[offset]) || bytes[offset] == UInt8(ascii: "/") {
        offset += 1
      }
      guard offset < bytes.count else { return nil }
      if bytes[offset] == UInt8(ascii: ">") { return offset + 1 }
      let nameStart = offset
      offset += 1
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "="), !isNameEnd(bytes[offset]) {
        offset += 1
      }
      let nameEnd = offset
      while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
      var value = nameEnd..<nameEnd
      if offset < bytes.count, bytes[offset] == UInt8(ascii: "=") {
        (value, offset) = readValue(in: bytes, from: offset + 1)
      }
      keep(bytes, name: nameStart..<nameEnd, value: value)
    }
  }

  /// Writes the kept attributes; `style` and `aria-hidden` only as what they hide.
  mutating func emitAttributes(in bytes: Span<UInt8>) {
    var isHidden = false
    for found in attributes {
      switch found.attribute {
      case .style:
        isHidden = isHidden || hides(bytes, style: found.value)
      case .ariaHidden:
        isHidden = isHidden || contains("true", in: bytes, found.value)
      case .hidden: isHidden = true
      case .type: break
      default: emit(found, in: bytes)
      }
    }
    if isHidden { output.endValue(of: .hidden) }
  }

  private mutating func emit(_ found: HTMLAttributeRange, in bytes: Span<UInt8>) {
    var end = found.value.upperBound
    if found.value.count > found.attribute.longestValue {
      notes.add(.droppedAttributes)
      end = found.value.lowerBound + found.attribute.longestValue
      while end > found.value.lowerBound, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    }
    var offset = found.value.lowerBound
    while offset < end {
      let next = ByteSearch.reference(in: bytes, offset..<end)
      output.value(bytes, offset..<next)
      guard next < end else { break }
      if bytes[next] == 0 {
        notes.add(.repairedNULs)
        offset = next + 1
      } else {
        offset = reference(in: bytes, at: next, end: end, inAttribute: true)
      }
    }
    output.endValue(of: found.attribute)
  }

  /// Reads the value behind an equals sign, and the place behind its closing quotation mark.
  ///
  /// A quotation mark that the page never closes is left out, rather than swallow the page.
  private mutating func readValue(
    in bytes: Span<UInt8>, from start: Int
  ) -> (value: Range<Int>, end: Int) {
    var offset = start
    while offset < bytes.count, isSpace(bytes[offset]) { offset += 1 }
    guard offset < bytes.count else { return (offset..<offset, offset) }
    let quote = bytes[offset]
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      offset += 1
      if !spentQuotes.contains(quote) {
        if let end = ByteSearch.first(quote, in: bytes, from: offset) {
          return (offset..<end, end + 1)
        }
        spentQuotes.insert(quote)
      }
      notes.add(.repairedMarkup)
    }
    let valueStart = offset
    while offset < bytes.count, !isSpace(bytes[offset]), bytes[offset] != UInt8(ascii: ">") {
      offset += 1
    }
    return (valueStart..<offset, offset)
  }

  /// Keeps an attribute when it is listed and the tag does not have it yet.
  private mutating func keep(_ bytes: Span<UInt8>, name: Range<Int>, value: Range<Int>) {
    guard
      let ordinal = HTMLNameTable.attributes.value(
        in: bytes, from: name.lowerBound, to: name.upperBound),
      let attribute = HTMLAttribute(rawValue: ordinal)
    else { return }
    guard !attributes.contains(where: { $0.attribute == attribute }) else {
      notes.add(.droppedAttributes)
      return
    }
    attributes.append(HTMLAttributeRange(attribute: attribute, value: value))
  }

  /// Whether an inline style says `display:none` or `visibility:hidden`.
  private func hides(_ bytes: Span<UInt8>, style value: Range<Int>) -> Bool {
    var squeezed: [UInt8] = []
    for index in value where !isSpace(bytes[index]) { squeezed.append(bytes[index]) }
    let all = 0..<squeezed.count
    return contains("display:none", in: squeezed.span, all)
      || contains("visibility:hidden", in: squeezed.span, all)
  }

  /// Whether an ASCII word in lower case stands in a range, without regard to case.
  func contains(_ word: String, in bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let word = Array(word.utf8)
    guard range.count >= word.count else { return false }
    for start in range.lowerBound...(range.upperBound - word.count) {
      var matched = 0
      while matched < word.count, lowercased(bytes[start + matched]) == word[matched] {
        matched += 1
      }
      if matched == word.count { return true }
    }
    return false
  }

  private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
