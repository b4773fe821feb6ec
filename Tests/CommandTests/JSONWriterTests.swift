import Foundation
import Testing

@testable import vindplaats

@Suite struct JSONWriterTests {
  @Test func `every scalar below U+3000 survives a string`() throws {
    let text = String(String.UnicodeScalarView((0..<0x3000).compactMap { Unicode.Scalar($0) }))
    var json = JSONWriter()
    json.beginArray()
    json.value(text + "\u{1F600}")
    json.endArray()
    let parsed = try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String]
    let scalars = parsed?.first.map { Array($0.unicodeScalars) }
    #expect(scalars == Array((text + "\u{1F600}").unicodeScalars))
  }

  @Test func `commas stand between members and elements and nowhere else`() {
    var json = JSONWriter()
    json.beginObject()
    json.member("a", 1)
    json.name("b")
    json.beginArray()
    json.value(1..<3)
    json.beginObject()
    json.endObject()
    json.value(true)
    json.value(Double.nan)
    json.value(Float(0.1))
    json.endArray()
    json.member("c", nil as String?)
    json.member("d", ["x", "y"])
    json.endObject()
    let expected = #"{"a":1,"b":[[1,3],{},true,null,0.1],"c":null,"d":["x","y"]}"#
    #expect(String(decoding: json.bytes, as: UTF8.self) == expected)
  }
}
