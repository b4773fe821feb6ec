/// Whole buffers of compressed data.
enum Packed {
  /// What a single article may unpack to: far more than a page has, and bounded.
  static let byteLimit = 64 << 20
  private static let pieceByteCount = 1 << 16

  /// Whether bytes begin like gzip's.
  static func isGzip(_ bytes: some Collection<UInt8>) -> Bool {
    bytes.starts(with: [0x1F, 0x8B, 0x08])
  }

  /// Unpacks gzip with any number of members; what follows the last one is padding.
  ///
  /// - Throws: The problem: damaged data, or more bytes than `limit`.
  /// - Complexity: O(packed + unpacked).
  static func unpackGzip(
    _ bytes: [UInt8], limit: Int = byteLimit
  ) throws(ContainerProblem) -> [UInt8] {
    var output: [UInt8] = []
    var position = 0
    while isGzip(bytes[position...]) {
      position += try unpack(bytes, from: position, .gzip, into: &output, limit: limit)
    }
    return output
  }

  /// Unpacks what HTTP calls `deflate`: zlib's format, or no format at all.
  static func unpackDeflate(
    _ bytes: [UInt8], limit: Int = byteLimit
  ) throws(ContainerProblem) -> [UInt8] {
    var output: [UInt8] = []
    do throws(ContainerProblem) {
      _ = try unpack(bytes, from: 0, .zlib, into: &output, limit: limit)
    } catch {
      guard error == .damagedCompression else { throw error }
      output = []
      _ = try unpack(bytes, from: 0, .raw, into: &output, limit: limit)
    }
    return output
  }

  /// Unpacks one stream; how many bytes it took.
  private static func unpack(
    _ bytes: [UInt8], from start: Int, _ format: CompressedFormat, into output: inout [UInt8],
    limit: Int
  ) throws(ContainerProblem) -> Int {
    guard let inflater = Inflater(format) else { throw .damagedCompression }
    var position = start
    while true {
      let before = output.count
      let (used, outcome) = inflater.inflate(
        bytes, from: position, into: &output, room: pieceByteCount)
      position += used
      guard output.count <= limit else { throw .unpacksTooFar }
      switch outcome {
      case .ended: return position - start
      case .damaged: throw .damagedCompression
      case .goesOn where used == 0 && output.count == before: throw .damagedCompression
      case .goesOn: continue
      }
    }
  }
}
