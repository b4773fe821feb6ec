import TestSupport
import Testing

@testable import Ingestion

@Suite struct HTMLPrefilterTests {
  private func filter(_ page: String) -> FilteredHTML {
    HTMLPrefilter.filter(Array(page.utf8).span)
  }

  private func markup(_ page: String) -> String {
    filter(page).restored
  }

  @Test(arguments: [
    ("<P CLASS='a b' onclick=x>Ja<!-- c --></P>", "<p class=\"a b\">Ja</p>"),
    ("a<!-->b<!--->c<!-- x --!>d", "abcd"),
    ("<![CDATA[x]]>y<?php z ?>!", "y!"),
    ("<svg><svg><p>x</svg></svg>y<style>p</style>", "y"),
    ("<textarea><p>x</textarea><xmp><p></xmp><noembed>x</noembed>y", "y"),
    ("<iframe src=a>x</iframe><template><p>x</template>y", "y"),
    ("klant<wbr>beleving<source><track><embed>", "klantbeleving"),
    ("3 < 4 & 5<6 </ x>", "3 &lt; 4 &amp; 5&lt;6 "),
    ("<em>heel</em> <o:p>goed</o:p>", "heel goed"),
    ("<my-part class=x>y</my-part>", "<span class=\"x\">y</span>"),
    ("<p>a<div>b<section>c", "<p>a</p><div>b<section>c</section></div>"),
    ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
    (
      "<table><tr><td>1<td>2<tr><td>3",
      "<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>"
    ),
    ("<div>a</span></p></div></div>b", "<div>a</div>b"),
    ("<b>a<p>b</b>c", "<b>a<p>bc</p></b>"),
    ("<td>los", "los"),
    ("<title>A <b> &eacute;</title>", "<title>A &lt;b> é</title>"),
    ("<p style='color:red; Display : None'>x", "<p hidden=\"\">x</p>"),
    ("<p aria-hidden=true>x", "<p hidden=\"\">x</p>"),
    ("<p id=a id=b>x", "<p id=\"a\">x</p>"),
    ("<a href='?a=1&copy=2&lt;'>x", "<a href=\"?a=1&amp;copy=2&lt;\">x</a>"),
    (
      "<html lang=nl><html lang=en><body><body class=x>y</body></html>z",
      "<html lang=\"nl\"><body>yz"
    ),
    ("<br/></br><div/>x", "<br><br><div>x</div>"),
    ("<?xml version='1.0'?><div/>x<script/>y<![CDATA[<z>]]>", "<div></div>xy&lt;z>"),
  ])
  func `reduces markup`(page: String, expected: String) {
    #expect(markup(page) == expected)
  }

  @Test func `hands structured data out apart, whatever it holds`() {
    let page = filter(
      "<script type='application/ld+json'>{\"a\":\"</p>\"}</script><script>x='</p>'</script>y")
    #expect(page.linkedData.map { String(decoding: $0, as: UTF8.self) } == ["{\"a\":\"</p>\"}"])
    #expect(page.restored == "y")
  }

  @Test func `drops and counts NULs wherever they stand`() {
    let page = filter("a\0b<p\0 cl\0ass=x>c</p><p class='a\0b'>d")
    #expect(page.restored == "abc<p class=\"ab\">d</p>")
    #expect(page.notes[.repairedNULs] == 2)
  }

  @Test(arguments: [
    ("<p class='a>b</p><p>c", "<p class=\"a\">b</p><p>c</p>"),
    ("<iframe>a<p>b", "a<p>b</p>"),
    ("<title>a<p>b", "a<p>b</p>"),
    ("a<!-- b", "a"),
    ("a<script>b", "a"),
    ("a<p class=", "a"),
    ("a<", "a&lt;"),
  ])
  func `a page that breaks off loses no more than it must, and says so`(
    page: String, expected: String
  ) {
    #expect(markup(page) == expected)
    #expect(page == "a<" || filter(page).notes[.repairedMarkup] > 0)
  }

  @Test func `caps depth, flattens what is deeper, and counts it`() {
    let page = filter(String(repeating: "<div>", count: 2_000) + "diep</div>ondiep")
    let limit = OpenElements.depthLimit
    #expect(page.notes[.flattenedElements] == 2_000 - limit)
    let open = String(repeating: "<div>", count: limit)
    #expect(page.restored.hasPrefix(open + "diepondiep</div>"))
  }

  @Test func `caps the length of a value at a scalar border, and counts it`() {
    let page = filter("<p class='" + String(repeating: "é", count: 400) + "x'>y")
    #expect(page.notes[.droppedAttributes] == 1)
    let kept = String(repeating: "é", count: 256)
    #expect(page.restored == "<p class=\"\(kept)\">y</p>")
  }

  @Test(arguments: UInt64(0)..<60)
  func `filtering what is filtered changes nothing`(seed: UInt64) {
    let once = HTMLPrefilter.filter(RandomPage.bytes(seed: seed).span).restored
    #expect(filter(once).restored == once)
  }
}
