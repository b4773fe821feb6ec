/// An address cut into its parts, to resolve what is written relative to it.
///
/// RFC 3986 (Berners-Lee, Fielding & Masinter, 2005), §3 and §5.2; of white space what browsers do: it goes at the ends, line
/// breaks and tabs within go too, a space becomes `%20`.
struct WebAddress: Sendable {
  private var scheme: ArraySlice<UInt8>?
  private var authority: ArraySlice<UInt8>?
  private var path: ArraySlice<UInt8>
  private var query: ArraySlice<UInt8>?
  private var fragment: ArraySlice<UInt8>?

  /// Cuts an address, absolute or not; every text is one.
  init(_ text: some Sequence<UInt8>) {
    var rest = Self.cleaned(text)[...]
    if let hash = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = rest[(hash + 1)...]
      rest = rest[..<hash]
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = rest[(mark + 1)...]
      rest = rest[..<mark]
    }
    if let colon = rest.firstIndex(where: { !Self.isOfScheme($0) }), colon > rest.startIndex,
      rest[colon] == UInt8(ascii: ":"), Self.isLetter(rest[rest.startIndex])
    {
      scheme = rest[..<colon]
      rest = rest[(colon + 1)...]
    }
    if rest.starts(with: "//".utf8) {
      let name = rest.dropFirst(2)
      let end = name.firstIndex(of: UInt8(ascii: "/")) ?? name.endIndex
      authority = name[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// Whether it names another place than the page that it stands in.
  var leadsElsewhere: Bool {
    scheme != nil || authority != nil || !path.isEmpty || query != nil
  }

  /// Whether it is complete.
  var isAbsolute: Bool { scheme != nil }

  /// Whether it says by its scheme, if it has one, that it is an address that people can follow.
  var isFollowable: Bool {
    guard let scheme else { return true }
    return Self.schemes.contains(String(decoding: scheme, as: UTF8.self).lowercased())
  }

  /// What a reference means where this is the address of the page that it stands in.
  ///
  /// - Complexity: O(length of both).
  func resolving(_ reference: WebAddress) -> WebAddress {
    guard !reference.isAbsolute else { return reference }
    var target = reference
    target.scheme = scheme
    guard reference.authority == nil else { return target }
    target.authority = authority
    if reference.path.isEmpty {
      target.path = path
      target.query = reference.query ?? query
    } else if reference.path.first != UInt8(ascii: "/") {
      target.path = Self.withoutDots(directory + reference.path)
    } else {
      target.path = Self.withoutDots(reference.path)
    }
    return target
  }

  /// The address as it is written.
  var text: String {
    var bytes: [UInt8] = []
    if let scheme { bytes += scheme + ":".utf8 }
    if let authority { bytes += "//".utf8 + authority }
    bytes += path
    if let query { bytes += "?".utf8 + query }
    if let fragment { bytes += "#".utf8 + fragment }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The path up to its last slash.
  private var directory: ArraySlice<UInt8> {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else {
      return authority == nil ? [] : [UInt8(ascii: "/")]
    }
    return path[...slash]
  }

  private static let schemes: Set<String> = ["http", "https", "ftp", "mailto", "tel", "sms"]

  /// A path without `.` and `..` (§5.2.4).
  private static func withoutDots(_ path: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let parts = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isRooted = path.first == UInt8(ascii: "/")
    var kept: [ArraySlice<UInt8>] = []
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      if part.elementsEqual("..".utf8) {
        if kept.count > (isRooted ? 1 : 0) { kept.removeLast() }
        if isLast { kept.append([]) }
      } else if part.elementsEqual(".".utf8) {
        if isLast { kept.append([]) }
      } else {
        kept.append(part)
      }
    }
    return Array(kept.joined(separator: [UInt8(ascii: "/")]))[...]
  }

  private static func cleaned(_ text: some Sequence<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var spaceCount = 0
    for byte in text where byte >= 0x20 && byte != 0x7F {
      guard byte != 0x20 else {
        spaceCount += bytes.isEmpty ? 0 : 1
        continue
      }
      for _ in 0..<spaceCount { bytes.append(contentsOf: "%20".utf8) }
      spaceCount = 0
      bytes.append(byte)
    }
    return bytes
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isOfScheme(_ byte: UInt8) -> Bool {
    isLetter(byte) || (0x30...0x39).contains(byte) || "+-.".utf8.contains(byte)
  }
}
