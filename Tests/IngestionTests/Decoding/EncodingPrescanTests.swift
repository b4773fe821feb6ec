import TestSupport
import Testing

@testable import Ingestion

@Suite struct EncodingPrescanTests {
  @Test(arguments: [
    ("<meta charset=utf-8>", "utf-8"), ("<META CharSet='ISO-8859-15'/>", "iso-8859-15"),
    ("<!doctype html><html lang=nl><head><meta charset = \"windows-1252\">", "windows-1252"),
    ("<meta http-equiv=Content-Type content='text/html; charset=iso-8859-1'>", "iso-8859-1"),
    ("<meta content=\"text/html;charset='utf-8'\" http-equiv=content-type>", "utf-8"),
    ("<!-- <meta charset=latin1> --><meta charset=utf-8>", "utf-8"),
    ("<!--><meta charset=utf-8>", "utf-8"),
    ("<p title='<meta charset=latin1>'><meta charset=utf-8>", "utf-8"),
    ("<meta name=x content='charset=latin1'><meta charset=utf-8>", "utf-8"),
    ("<?xml version='1.0' encoding='ISO-8859-2'?><html>", "iso-8859-2"),
    ("<meta charset=utf-8 charset=latin1>", "utf-8"),
  ])
  func `finds the declared label`(page: String, label: String) {
    #expect(EncodingPrescan.label(in: Array(page.utf8)) == label)
  }

  @Test(arguments: [
    "", "<", "<meta", "<meta charset", "<meta charset=", "<!--", "<meta charset=''>",
    "<metacharset=utf-8>", "<meta content='text/html; charset=utf-8'>", "<?xml version='1.0'?>",
    "<!-- <meta charset=utf-8>", "charset=utf-8", "</", "<a href=\"<meta charset=utf-8>",
  ])
  func `finds none`(page: String) {
    #expect(EncodingPrescan.label(in: Array(page.utf8)) == nil)
  }

  @Test func `looks past the first kilobyte`() {
    let page = "<script>" + String(repeating: "x", count: 3000) + "</script><meta charset=utf-8>"
    #expect(EncodingPrescan.label(in: Array(page.utf8)) == "utf-8")
  }

  @Test(arguments: UInt64(0)..<100)
  func `takes any bytes`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let pieces = [
      "<meta ", "charset", "=", "'", "\"", ">", "<!--", "-->", "</", "<?xml", " ", "a", "\0",
    ]
    let page = (0..<60).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    _ = EncodingPrescan.label(in: Array(page.utf8))
  }
}
