extension HTMLPrefilter {
  /// Reads the start tag at `start`, emits what remains of it, and returns the place behind it, or
  /// behind the element when its body is dropped.
  mutating func startTag(in bytes: Span<UInt8>, at start: Int) -> Int {
    var nameEnd = start + 1
    while nameEnd < bytes.count, !isNameEnd(bytes[nameEnd]) { nameEnd += 1 }
    let tag = tag(in: bytes, from: start + 1, to: nameEnd)
    guard let end = readAttributes(in: bytes, from: nameEnd) else {
      notes.add(.repairedMarkup)
      return bytes.count
    }
    guard let tag else { return end }
    let isEmpty = isXML && bytes[end - 2] == UInt8(ascii: "/")
    if HTMLTagSet.dropped.contains(tag) {
      return isEmpty ? end : skipBody(of: tag, in: bytes, from: end)
    }
    if tag == .title { return title(in: bytes, from: end) }
    emit(tag, in: bytes)
    if isEmpty, !HTMLTagSet.void.contains(tag) { openElements.end(tag, output: &output) }
    return end
  }

  private mutating func emit(_ tag: HTMLTag, in bytes: Span<UInt8>) {
    if HTMLTagSet.pageFrame.contains(tag) {
      guard !frameSeen.contains(tag) else { return }
      frameSeen = frameSeen.union([tag])
    } else {
      guard openElements.prepare(for: tag, output: &output) else { return }
      let isVoid = HTMLTagSet.void.contains(tag)
      guard output.isAffordable else {
        openElements.flatten(tag, isVoid: isVoid)
        if HTMLTagSet.blocks.contains(tag) || tag == .br { output.character(0x20) }
        return
      }
      if !isVoid {
        guard openElements.push(tag) else { return }
      }
    }
    output.start(tag)
    emitAttributes(in: bytes)
    output.endAttributes()
  }

  /// Copies a page title, in which no markup counts but references do.
  private mutating func title(in bytes: Span<UInt8>, from start: Int) -> Int {
    guard let (bodyEnd, end) = endTag(of: .title, in: bytes, from: start) else {
      notes.add(.repairedMarkup)
      return start
    }
    output.start(.title)
    output.endAttributes()
    var offset = start
    while offset < bodyEnd {
      let next = min(
        ByteSearch.first(UInt8(ascii: "&"), in: bytes, from: offset) ?? bodyEnd, bodyEnd)
      text(in: bytes, offset..<next)
      guard next < bodyEnd else { break }
      offset = reference(in: bytes, at: next, end: bodyEnd, inAttribute: false)
    }
    output.end(.title)
    return end
  }

  /// Skips an element whose body is no article text; keeps JSON-LD apart.
  private mutating func skipBody(of tag: HTMLTag, in bytes: Span<UInt8>, from start: Int) -> Int {
    guard let (bodyEnd, end) = endTag(of: tag, in: bytes, from: start) else {
      notes.add(.repairedMarkup)
      return tag == .script || tag == .style ? bytes.count : start
    }
    let type = attributes.first { $0.attribute == .type }?.value
    if tag == .script, let type,
      contains("application/ld+json", in: bytes, type)
    {
      var body: [UInt8] = []
      ByteSearch.copy(bytes, start..<bodyEnd, onto: &body)
      linkedData.append(body)
    }
    return end
  }

  /// Where the body of an element that holds no markup ends, and where its end tag does.
  ///
  /// - Returns: nil when no end tag follows, which is remembered: that search is made once a page.
  private mutating func endTag(
    of tag: HTMLTag, in bytes: Span<UInt8>, from start: Int
  ) -> (bodyEnd: Int, end: Int)? {
    guard !unendedTags.contains(tag) else { return nil }
    var depth = 1
    var last: Int?
    var offset = start
    while let less = ByteSearch.first(UInt8(ascii: "<"), in: bytes, from: offset) {
      offset = less + 1
      guard offset < bytes.count else { break }
      if bytes[offset] == UInt8(ascii: "/"), hasName(tag, in: bytes, at: less + 2) {
        depth -= 1
        last = less
        if depth == 0 { break }
      } else if HTMLTagSet.nestable.contains(tag), hasName(tag, in: bytes, at: less + 1) {
        depth += 1
      }
    }
    guard let last else {
      unendedTags = unendedTags.union([tag])
      return nil
    }
    return (last, behind(UInt8(ascii: ">"), in: bytes, from: last))
  }

  private func hasName(_ tag: HTMLTag, in bytes: Span<UInt8>, at start: Int) -> Bool {
    let name = HTMLTag.nameBytes[Int(tag.rawValue)]
    guard start + name.count < bytes.count, isNameEnd(bytes[start + name.count]) else {
      return false
    }
    for index in name.indices where bytes[start + index] | 0x20 != name[index] { return false }
    return true
  }
}
