import TestSupport
import Testing

@testable import Ingestion

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue {
    try JSONParser.parse([UInt8](text.utf8).span).value
  }

  private func repairs(_ bytes: [UInt8]) throws -> Int {
    try JSONParser.parse(bytes.span).repairCount
  }

  @Test func `reads every kind of value and keeps the order of members`() throws {
    let value = try parse(#" {"b": [1, -2.5e+3, true, false, null], "a": "Klant", "b": {}} "#)
    let members = try #require(value.object)
    #expect(members.map(\.name) == ["b", "a", "b"])
    #expect(value["b"]?.array?.map(\.scalarText) == ["1", "-2.5e+3", nil, nil, nil])
    #expect(value["a"]?.string == "Klant")
    #expect(value["c"] == nil)
  }

  @Test func `keeps the spelling of a long number`() throws {
    #expect(try parse("12345678901234567890") == .number("12345678901234567890"))
  }

  @Test(arguments: [
    (#""\u00e9\n\"\/\\""#, "é\n\"/\\"), (#""\ud83d\ude00!""#, "😀!"), (#""Zoë’s""#, "Zoë’s"),
    ("\"\"", ""),
  ])
  func `decodes escapes`(source: String, text: String) throws {
    #expect(try parse(source) == .string(text))
  }

  @Test func `forgives and counts what the web writes`() throws {
    #expect(try repairs(Array("\"a\nb\"".utf8)) == 1)
    #expect(try repairs(Array("[1,{\"a\":2,},]".utf8)) == 2)
    #expect(try repairs(Array(#""\ud83d!""#.utf8)) == 1)
    #expect(try repairs([0xEF, 0xBB, 0xBF, 0x22, 0x61, 0xFF, 0x22]) == 2)
    #expect(try parse(#""\ud83dx""#) == .string("\u{FFFD}x"))
  }

  @Test(arguments: [
    ("", 0, JSONSyntaxError.Expected.value), ("{", 1, .memberName), ("[1 2]", 3, .commaOrEnd),
    ("{\"a\" 1}", 5, .colon), ("\"abc", 0, .stringEnd), (#""\x""#, 1, .escape), ("1.", 2, .digits),
    ("01", 1, .endOfText), ("nul", 0, .value), ("[,]", 1, .value), ("{} x", 3, .endOfText),
    (#""\u12g4""#, 1, .escape), ("-", 1, .value),
  ])
  func `says where a text stops being JSON`(
    source: String, byteOffset: Int, expected: JSONSyntaxError.Expected
  ) {
    #expect(throws: JSONSyntaxError(byteOffset: byteOffset, expected: expected)) {
      try parse(source)
    }
  }

  @Test(arguments: UInt64(0)..<20)
  func `decodes any string that is written with escapes`(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "klant", "é", "\"", "\\", "/", "\n", "\u{8}", "😀", "\u{0}", "–", "\u{7F}",
      "een lange zin ",
    ]
    for _ in 0..<100 {
      var text = ""
      var source = "\""
      for _ in 0..<Int.random(in: 0...20, using: &random) {
        let piece = pieces.randomElement(using: &random) ?? ""
        text += piece
        for unit in piece.utf16 {
          let isPlain = unit >= 0x20 && unit != 0x22 && unit != 0x5C && Bool.random(using: &random)
          let scalar = Unicode.Scalar(unit)
          if isPlain, let scalar {
            source.unicodeScalars.append(scalar)
          } else {
            let hex = String(unit, radix: 16, uppercase: Bool.random(using: &random))
            source += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
          }
        }
      }
      #expect(try parse(source + "\"") == .string(text), "seed \(seed): \(source)")
    }
  }

  @Test func `refuses deep nesting without exhausting the stack`() throws {
    let limit = JSONParser.depthLimit
    let allowed = String(repeating: "[", count: limit) + String(repeating: "]", count: limit)
    _ = try parse(allowed)
    #expect(throws: JSONSyntaxError(byteOffset: limit, expected: .shallowerNesting)) {
      try parse(String(repeating: "[", count: 1_000_000))
    }
  }

  @Test func `every cut of a text throws or is a value, and nothing traps`() throws {
    let whole = Array(#"{"a":["\u00e9\n",1.5e-7,true,null],"b":{"c":"Zoë"}}"#.utf8)
    for end in 0..<whole.count {
      #expect(throws: JSONSyntaxError.self) { try repairs(Array(whole[..<end])) }
    }
  }
}
