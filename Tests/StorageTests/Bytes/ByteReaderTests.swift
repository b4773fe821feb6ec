import TestSupport
import Testing

@testable import Storage

@Suite struct ByteReaderTests {
  private func read<Value>(
    _ bytes: [UInt8], _ body: (inout ByteReader, RawSpan) throws(StorageError) -> Value
  ) throws(StorageError) -> Value {
    try bytes.withRawBytes { (span) throws(StorageError) in
      var reader = ByteReader(file: "f", section: SectionKind(rawValue: 3))
      return try body(&reader, span)
    }
  }

  @Test func `reads what the writer wrote`() throws {
    var writer = ByteWriter()
    writer.writeUInt8(1)
    writer.writeUInt16(0x0302)
    writer.writeUInt32(0x0706_0504)
    writer.writeUInt64(0x0F0E_0D0C_0B0A_0908)
    #expect(writer.bytes == [UInt8](1...15))
    writer.writeVarint(300)
    writer.writeString("coöperatie €")
    writer.align(to: 8)
    #expect(writer.count % 8 == 0)
    try read(writer.bytes) { (reader, bytes) throws(StorageError) in
      #expect(try reader.readUInt8(in: bytes) == 1)
      #expect(try reader.readUInt16(in: bytes) == 0x0302)
      #expect(try reader.readUInt32(in: bytes) == 0x0706_0504)
      #expect(try reader.readUInt64(in: bytes) == 0x0F0E_0D0C_0B0A_0908)
      #expect(try reader.readVarint(in: bytes) == 300)
      #expect(try reader.readString(in: bytes) == "coöperatie €")
    }
  }

  @Test func `round-trips the varints around every power of two`() throws {
    for shift in 0..<64 {
      for value in [UInt64(1) << shift, (1 << shift) - 1, .max >> shift] {
        var writer = ByteWriter()
        writer.writeVarint(value)
        #expect(writer.count == Varint.byteCount(of: value))
        let found = try read(writer.bytes) { (reader, bytes) throws(StorageError) in
          let value = try reader.readVarint(in: bytes)
          try reader.finish(in: bytes)
          return value
        }
        #expect(found == value)
      }
    }
  }

  @Test(arguments: [
    [0x80, 0x00], [0xFF, 0x80, 0x00], [UInt8](repeating: 0xFF, count: 9) + [0x02],
    [UInt8](repeating: 0x80, count: 10) + [0x01], [UInt8](repeating: 0xFF, count: 20),
  ])
  func `refuses a varint that is too long or too large`(bytes: [UInt8]) {
    #expect(
      throws: StorageError.malformed(
        file: "f", section: SectionKind(rawValue: 3), offset: 0, reason: .badVarint)
    ) {
      _ = try read(bytes) { (reader, span) throws(StorageError) in
        try reader.readVarint(in: span)
      }
    }
  }

  @Test func `stays where it was after an error`() throws {
    for bytes: [UInt8] in [[], [0x80], [0x80, 0x80], [5, 65], [2, 0xC3, 0x28], [0xFF]] {
      try read(bytes) { (reader, span) throws(StorageError) in
        #expect(throws: StorageError.self) { _ = try reader.readString(in: span) }
        #expect(throws: StorageError.self) { _ = try reader.readUInt64(in: span) }
        #expect(throws: StorageError.self) { _ = try reader.readRange(-1, in: span) }
        #expect(throws: StorageError.self) { _ = try reader.readRange(.max, in: span) }
        #expect(reader.offset == 0)
      }
    }
  }

  @Test func `bounds a count`() throws {
    try read([200, 1]) { (reader, span) throws(StorageError) in
      #expect(throws: StorageError.self) { _ = try reader.readCount(in: span, maximum: 199) }
      #expect(reader.offset == 0)
      #expect(try reader.readCount(in: span, maximum: 200) == 200)
      try reader.finish(in: span)
    }
  }

  @Test(arguments: UInt64(0)..<200)
  func `never traps on random bytes`(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 0..<40, using: &generator)).map { _ in
      UInt8.random(in: 0...255, using: &generator) | (seed % 2 == 0 ? 0x80 : 0)
    }
    try read(bytes) { (reader, span) throws(StorageError) in
      for _ in 0..<60 {
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: _ = try? reader.readUInt8(in: span)
        case 1: _ = try? reader.readUInt32(in: span)
        case 2: _ = try? reader.readVarint(in: span)
        case 3: _ = try? reader.readString(in: span)
        case 4: _ = try? reader.readCount(in: span, maximum: 10)
        default: _ = try? reader.readBytes(Int(seed) - 100, in: span)
        }
        #expect(reader.offset <= span.byteCount)
      }
    }
  }
}
