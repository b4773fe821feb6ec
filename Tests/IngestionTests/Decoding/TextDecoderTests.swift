import TestSupport
import Testing

@testable import Ingestion

@Suite struct TextDecoderTests {
  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? pair.reversed() : pair
    }
  }

  @Test(arguments: [
    nil, "utf-8", "windows-1252", "iso-8859-1", "shift_jis", "onzin", "utf-7", "utf-16",
  ])
  func `valid UTF-8 wins over any label`(label: String?) throws {
    let decoded = try TextDecoder.decode(Array("Privé café €".utf8), label: label)
    #expect(decoded.text == "Privé café €")
    #expect(decoded.encoding == .utf8)
    #expect(decoded.notes[.ignoredEncodingLabel] == (label == nil || label == "utf-8" ? 0 : 1))
  }

  @Test func `a label that changes nothing is not reported`() throws {
    let decoded = try TextDecoder.decode(Array("klant".utf8), label: "iso-8859-1")
    #expect(decoded.notes.isEmpty)
  }

  @Test func `byte order marks settle the encoding and are dropped`() throws {
    let text = "Eén café: 5 €, 𝄞"
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    #expect(try TextDecoder.decode(marked, label: "windows-1251").text == text)
    for bigEndian in [false, true] {
      let bytes = utf16("\u{FEFF}" + text, bigEndian: bigEndian)
      let decoded = try TextDecoder.decode(bytes, label: "utf-8")
      #expect(decoded.text == text)
      #expect(decoded.encoding == (bigEndian ? .utf16BigEndian : .utf16LittleEndian))
    }
  }

  @Test(arguments: [false, true])
  func `UTF-16 without a mark is recognised`(bigEndian: Bool) throws {
    let text = "<html><p>De klant is koning, ook in België.</p>"
    #expect(try TextDecoder.decode(utf16(text, bigEndian: bigEndian)).text == text)
  }

  @Test func `lone surrogates and half a unit are repaired and counted`() throws {
    let bytes: [UInt8] = [0xFF, 0xFE, 0x61, 0, 0x00, 0xD8, 0x62, 0, 0x00, 0xDC, 0x63]
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text == "a\u{FFFD}b\u{FFFD}\u{FFFD}")
    #expect(decoded.notes[.repairedBytes] == 3)
  }

  @Test(arguments: ["iso-8859-1", "latin1", "ISO_8859-1:1987", " Windows-1252\n", "us-ascii", "l1"])
  func `the labels of Latin-1 mean windows-1252`(label: String) throws {
    let bytes: [UInt8] = [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80]
    let decoded = try TextDecoder.decode(bytes, label: label)
    #expect(decoded.text == "“café” €")
    #expect(decoded.notes.isEmpty)
  }

  @Test(arguments: [
    ("iso-8859-15", UInt8(0xA4), "€"), ("windows-1250", 0x8A, "Š"), ("iso-8859-2", 0xA9, "Š"),
    ("windows-1251", 0xC6, "Ж"), ("windows-1254", 0xFD, "ı"), ("iso-8859-9", 0xFD, "ı"),
    ("macintosh", 0x8E, "é"), ("mac", 0xDB, "€"), ("koi8-r", 0xD6, "ж"), ("koi8-u", 0xAE, "ў"),
    ("cp1253", 0xE1, "α"), ("windows-1257", 0xE0, "ą"), ("x-mac-ukrainian", 0xFF, "€"),
    ("tis-620", 0xA1, "ก"), ("windows-1255", 0xCA, "\u{5BA}"), ("ibm866", 0x80, "А"),
  ])
  func `single-byte encodings have their tables`(label: String, byte: UInt8, text: String) throws {
    #expect(try TextDecoder.decode([0x61, byte, 0x61], label: label).text == "a" + text + "a")
  }

  @Test func `every single-byte table has 128 entries`() {
    for encoding in TextEncoding.allCases {
      let table = SingleByteTable.codeUnits(of: encoding)
      #expect(table?.count ?? 128 == 128)
      #expect(TextEncoding(label: encoding.rawValue) == encoding)
    }
  }

  @Test func `bytes without a character are repaired and counted`() throws {
    let decoded = try TextDecoder.decode([0x61, 0xAA, 0xD2], label: "windows-1253")
    #expect(decoded.text == "a\u{FFFD}\u{FFFD}")
    #expect(decoded.notes[.repairedBytes] == 2)
  }

  @Test func `one bad byte in UTF-8 spoils nothing else`() throws {
    var bytes = Array("Eén café, twee cafés".utf8)
    bytes.insert(0xFF, at: 4)
    for label in ["utf-8", nil] {
      let decoded = try TextDecoder.decode(bytes, label: label)
      #expect(decoded.encoding == .utf8)
      #expect(decoded.text == "Eén\u{FFFD} café, twee cafés")
      #expect(decoded.notes[.repairedBytes] == 1)
    }
  }

  @Test func `windows-1252 under a false UTF-8 label is read as what it is`() throws {
    let bytes: [UInt8] = Array("Priv".utf8) + [0xE9] + Array(" caf".utf8) + [0xE9]
    let decoded = try TextDecoder.decode(bytes, label: "utf-8")
    #expect(decoded.text == "Privé café")
    #expect(decoded.notes[.ignoredEncodingLabel] == 1)
    #expect(decoded.notes[.guessedEncoding] == 1)
  }

  @Test func `an encoding without a table is a named error`() {
    #expect(throws: IngestionError.unsupportedEncoding(path: "a.html", label: "Shift_JIS")) {
      try TextDecoder.decode([0x93, 0xFA, 0x96, 0x7B], label: "Shift_JIS", path: "a.html")
    }
  }

  @Test func `NULs are dropped and counted`() throws {
    let decoded = try TextDecoder.decode(Array("kl\0ant is\0 koning".utf8))
    #expect(decoded.text == "klant is koning")
    #expect(decoded.notes[.repairedNULs] == 2)
  }

  @Test func `repairs as the standard library does`() throws {
    let bytes: [UInt8] = Array("ééééééééééé".utf8) + [0xE2, 0x80, 0x41, 0xF0, 0x9F, 0xC3]
    let decoded = try TextDecoder.decode(bytes)
    #expect(decoded.text == String(decoding: bytes, as: UTF8.self))
    #expect(decoded.notes[.repairedBytes] == 3)
  }

  @Test(arguments: UInt64(0)..<100)
  func `any bytes become valid UTF-8 without NULs`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let bytes = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      UInt8.random(in: 0...255, using: &random)
    }
    for label in [nil, "utf-8", "utf-16be", "iso-8859-15", "macintosh"] {
      let decoded = try TextDecoder.decode(bytes, label: label)
      #expect(Array(decoded.text.utf8) == decoded.utf8)
      #expect(!decoded.utf8.contains(0))
    }
  }
}
