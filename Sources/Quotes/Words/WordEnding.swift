/// Letters in which a word may end, at most eight bytes.
struct WordEnding {
  let bytes: UInt64
  let mask: UInt64
  let byteCount: UInt32

  init(_ text: String) {
    precondition((1...8).contains(text.utf8.count), "an ending has one to eight bytes")
    bytes = text.utf8.reduce(0) { $0 << 8 | UInt64($1) }
    byteCount = UInt32(text.utf8.count)
    mask = .max >> (64 - 8 * UInt64(byteCount))
  }

  static let de = WordEnding("de")
  static let t = WordEnding("t")
  static let te = WordEnding("te")
  static let en = WordEnding("en")
  static let s = WordEnding("s")
  static let man = WordEnding("man")
  static let vrouw = WordEnding("vrouw")
  static let ster = WordEnding("ster")
  static let trice = WordEnding("trice")
  static let euse = WordEnding("euse")
}
