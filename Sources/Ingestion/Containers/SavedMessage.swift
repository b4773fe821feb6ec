/// A page saved as one file with its pictures: a message of many parts (`.mht`, `.mhtml`).
///
/// Source: J. Palme, A. Hopmann and N. Shelness, *MIME Encapsulation of Aggregate Documents, such as HTML
/// (MHTML)*, 1999, RFC 2557. The page is the part that `start` names, or the one with the address of the
/// message, or the first that is HTML, or the first that is text.
struct SavedMessage {
  /// The page, not decoded.
  let page: [UInt8]
  /// Its format.
  let format: SourceFormat
  /// The encoding that its part names.
  let charset: String?
  /// Where it was.
  let url: String?
  /// When it was saved.
  let date: PartialDate?

  private static let partLimit = 10_000
  private static let depthLimit = 4

  /// Reads a message.
  ///
  /// - Throws: `noText` when no part is HTML or text.
  init(_ bytes: [UInt8]) throws(ContainerProblem) {
    let message = MIMEPart(bytes[...])
    guard message.fields["content-type"] != nil else { throw .noText }
    let address = message.fields["snapshot-content-location"] ?? message.fields["content-location"]
    guard let part = Self.root(of: message, address: address, depth: 0),
      let format = part.type.format
    else { throw .noText }
    self.format = format
    page = part.decodedBody
    charset = part.type["charset"]
    url =
      (part.fields["content-location"] ?? address).flatMap(SavedPage.address)
      ?? address.flatMap(SavedPage.address)
    date = message.fields["date"].flatMap { MailDate.day(in: $0) }
  }

  /// The part that is the page.
  private static func root(of message: MIMEPart, address: String?, depth: Int) -> MIMEPart? {
    guard message.type.name.hasPrefix("multipart/") else {
      return message.type.format == nil ? nil : message
    }
    guard depth < depthLimit else { return nil }
    var best: (rank: Int, part: MIMEPart)?
    for bytes in message.parts(limit: partLimit) {
      // Pictures and the like are not worth a copy.
      let part = MIMEPart(bytes.prefix(1 << 12))
      let rank = rank(part, of: message, address: address)
      guard rank > best?.rank ?? 0 else { continue }
      let whole = MIMEPart(bytes)
      if let found = root(of: whole, address: address, depth: depth + 1) { best = (rank, found) }
    }
    return best?.part
  }

  /// How certainly a part is the page; 0 for one that cannot be.
  private static func rank(_ part: MIMEPart, of message: MIMEPart, address: String?) -> Int {
    let isNested = part.type.name.hasPrefix("multipart/")
    guard isNested || part.type.format != nil else { return 0 }
    if let start = message.type["start"], start == part.fields["content-id"] { return 4 }
    if let address, address == part.fields["content-location"] { return 3 }
    return isNested || part.type.format == .html ? 2 : 1
  }
}
