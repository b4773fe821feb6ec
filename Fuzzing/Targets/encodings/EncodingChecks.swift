import FuzzSupport
import Ingestion

/// What holds of every text that was decoded.
enum EncodingChecks {
  /// Labels that pages give: those that can be read, and some that cannot.
  static let labels =
    TextEncoding.allCases.map(\.rawValue) + [
      "iso-8859-1", "latin1", "utf-16", "utf-7", "shift_jis", "gb18030", "x-unknown", "",
    ]

  /// Stops the run unless bytes are decoded as `TextDecoder` promises.
  static func run(_ bytes: [UInt8], label: String?) {
    do throws(IngestionError) {
      let decoded = try TextDecoder.decode(bytes, label: label)
      Fuzz.expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "not UTF-8")
      Fuzz.expect(!decoded.utf8.contains(0), "a NUL is left")
      Fuzz.expect(decoded.utf8.count <= 3 * bytes.count, "more than three bytes for one")
      checkUTF8(bytes, decoded, label: label)
      guard !decoded.utf8.starts(with: [0xEF, 0xBB, 0xBF]) else { return }
      let again = try TextDecoder.decode(decoded.utf8)
      Fuzz.expect(again.utf8 == decoded.utf8, "decoded again, it is another text")
    } catch {
      guard case .unsupportedEncoding = error else { fatalError("refused: \(error)") }
      Fuzz.expect(String(validating: bytes, as: UTF8.self) == nil, "UTF-8 was refused")
    }
  }

  /// What is UTF-8 stays as it is, whatever its label says.
  private static func checkUTF8(_ bytes: [UInt8], _ decoded: DecodedText, label: String?) {
    guard String(validating: bytes, as: UTF8.self) != nil, !bytes.contains(0) else { return }
    if let label, TextEncoding(label: label)?.rawValue.hasPrefix("utf-16") ?? false { return }
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    Fuzz.expect(decoded.utf8[...] == bytes.dropFirst(hasMark ? 3 : 0), "UTF-8 was changed")
    Fuzz.expect(decoded.notes[.repairedBytes] == 0, "UTF-8 was repaired")
  }
}
