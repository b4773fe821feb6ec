/// Tells binary data from text, whatever a file is called.
package enum BinaryDetector {
  private static let byteLimit = 65_536

  /// Beginnings of common binary formats: PDF, ZIP (and Word), PNG, GIF, JPEG, gzip, ELF, RIFF, OLE.
  private static let signatures: [[UInt8]] = [
    [0x25, 0x50, 0x44, 0x46, 0x2D], [0x50, 0x4B, 0x03, 0x04], [0x89, 0x50, 0x4E, 0x47],
    [0x47, 0x49, 0x46, 0x38], [0xFF, 0xD8, 0xFF], [0x1F, 0x8B, 0x08], [0x7F, 0x45, 0x4C, 0x46],
    [0x52, 0x49, 0x46, 0x46], [0xD0, 0xCF, 0x11, 0xE0], [0x42, 0x5A, 0x68],
    [0x28, 0xB5, 0x2F, 0xFD],
  ]

  /// Where binary data shows itself; nil for text.
  ///
  /// A known beginning, or more than one control character in thirty bytes of the first 64 KiB; a
  /// few NULs in a text are damage that is repaired. UTF-16 is text.
  ///
  /// - Complexity: O(1): reads at most 64 KiB.
  package static func binaryOffset(_ bytes: [UInt8]) -> Int? {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return 0 }
    if UTF16Decoder.detect(bytes, declared: nil) != nil { return nil }
    let head = bytes.span.extracting(first: byteLimit)
    let first = ByteSearch.firstControl(in: head, from: 0)
    var count = 0
    var next = first
    while let place = next {
      count += 1
      next = ByteSearch.firstControl(in: head, from: place + 1)
    }
    return count * 30 > head.count && count > 1 ? first : nil
  }
}
