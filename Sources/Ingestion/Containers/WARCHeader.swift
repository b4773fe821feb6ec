/// The fields of a record of a web archive.
///
/// Source: IIPC, *The WARC Format 1.1*, 2017, https://iipc.github.io/warc-specifications/.
struct WARCHeader {
  /// `response`, `request`, `warcinfo` …, in lower case.
  let type: String
  /// The address that was asked for; nil where there is none.
  let targetURI: String?
  /// When it was fetched; nil where that is not said.
  let date: PartialDate?
  /// The type of the block.
  let blockType: MediaType
  /// The bytes of the block.
  let byteCount: Int

  /// What every record begins with.
  static let start = Array("WARC/1.".utf8)
  /// The longest header.
  static let byteLimit = 1 << 16

  /// Reads a header from the version line to the blank line; nil when a length is missing.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.starts(with: Self.start), let feed = bytes.firstIndex(of: 0x0A) else { return nil }
    let fields = HeaderFields(bytes[(feed + 1)...])
    guard let type = fields["warc-type"], let length = fields["content-length"],
      let byteCount = Int(length), byteCount >= 0, byteCount < Int.max / 2
    else { return nil }
    self.type = type.lowercased()
    self.byteCount = byteCount
    var uri = fields["warc-target-uri"] ?? ""
    if uri.hasPrefix("<"), uri.hasSuffix(">") { uri = String(uri.dropFirst().dropLast()) }
    targetURI = uri.isEmpty ? nil : uri
    date = fields["warc-date"].flatMap { PartialDate(iso: $0) }
    blockType = MediaType(fields["content-type"] ?? "")
  }
}
