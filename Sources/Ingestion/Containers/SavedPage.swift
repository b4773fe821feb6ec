/// What programs that save pages write about where a page came from.
enum SavedPage {
  /// How far into a page is looked.
  private static let byteLimit = 4096

  /// The address of a page by a comment near its start, and the day on which it was saved.
  ///
  /// Known are `<!-- saved from url=(0028)https://voorbeeld.nl/artikel -->` of browsers, and the comment of
  /// SingleFile with a line `url:` and a line `saved date:`.
  static func origin(of page: [UInt8]) -> (url: String, date: PartialDate?)? {
    let head = page[..<min(page.count, byteLimit)]
    guard let start = place(of: "<!--", in: head),
      let end = place(of: "-->", in: head[(start + 4)...])
    else { return nil }
    let comment = String(decoding: head[(start + 4)..<end], as: UTF8.self)
    let words = comment.split { $0 == " " || $0.isNewline }.map { String($0) }
    if words.count >= 3, words[0] == "saved", words[1] == "from", words[2].hasPrefix("url=(") {
      let text = words[2].drop { $0 != ")" }.dropFirst()
      return address(String(text)).map { ($0, nil) }
    }
    guard words.contains("SingleFile"), let label = words.firstIndex(of: "url:"),
      label + 1 < words.count, let url = address(words[label + 1])
    else { return nil }
    var date: PartialDate?
    if let line = comment.split(whereSeparator: \.isNewline).first(where: {
      $0.contains("saved date:")
    }) {
      date = MailDate.day(in: String(line.drop { $0 != ":" }.dropFirst()))
    }
    return (url, date)
  }

  /// An address that can be cited; nil for another kind, or text that is none.
  static func address(_ text: String) -> String? {
    let isWeb = text.hasPrefix("https://") || text.hasPrefix("http://")
    guard isWeb, text.utf8.count <= 4096, text.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
      return nil
    }
    return text
  }

  private static func place(of text: StaticString, in bytes: ArraySlice<UInt8>) -> Int? {
    let wanted = Array("\(text)".utf8)
    return bytes.indices.first { bytes[$0] == wanted[0] && bytes[$0...].starts(with: wanted) }
  }
}
