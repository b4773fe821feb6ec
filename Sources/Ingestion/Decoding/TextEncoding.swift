/// An encoding that can be read, named as in the WHATWG Encoding Standard.
package enum TextEncoding: String, CaseIterable, Hashable, Sendable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case ibm866
  case iso8859x2 = "iso-8859-2"
  case iso8859x3 = "iso-8859-3"
  case iso8859x4 = "iso-8859-4"
  case iso8859x5 = "iso-8859-5"
  case iso8859x6 = "iso-8859-6"
  case iso8859x7 = "iso-8859-7"
  case iso8859x8 = "iso-8859-8"
  case iso8859x10 = "iso-8859-10"
  case iso8859x13 = "iso-8859-13"
  case iso8859x14 = "iso-8859-14"
  case iso8859x15 = "iso-8859-15"
  case iso8859x16 = "iso-8859-16"
  case koi8r = "koi8-r"
  case koi8u = "koi8-u"
  case macintosh
  case windows874 = "windows-874"
  case windows1250 = "windows-1250"
  case windows1251 = "windows-1251"
  case windows1252 = "windows-1252"
  case windows1253 = "windows-1253"
  case windows1254 = "windows-1254"
  case windows1255 = "windows-1255"
  case windows1256 = "windows-1256"
  case windows1257 = "windows-1257"
  case windows1258 = "windows-1258"
  case macCyrillic = "x-mac-cyrillic"

  /// The encoding that a declared label names (`iso-8859-1` is windows-1252); nil when none does.
  ///
  /// - Parameter label: As declared, in any case, with ASCII white space around it allowed.
  package init?(label: String) {
    guard let encoding = Self.labels[Self.canonical(label)] else { return nil }
    self = encoding
  }

  /// Whether the standard knows the label but this reader has no table for it.
  package static func isUnsupported(label: String) -> Bool {
    unsupportedLabels.contains(canonical(label))
  }

  /// Lower case in ASCII, without white space at the ends.
  private static func canonical(_ label: String) -> String {
    let space: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D, 0x20]
    var bytes = Array(label.utf8)[...]
    while let first = bytes.first, space.contains(first) { bytes.removeFirst() }
    while let last = bytes.last, space.contains(last) { bytes.removeLast() }
    return String(
      decoding: bytes.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
