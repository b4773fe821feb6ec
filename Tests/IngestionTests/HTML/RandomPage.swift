import TestSupport

/// Pages made of pieces of markup in a random order.
enum RandomPage {
  private static let pieces = [
    "<p>", "</p>", "<div class='a'>", "</div>", "<b>", "</b>", "<a href=x>", "</a>", "<table>",
    "</table>", "<tr>", "<td>", "</td>", "<ul>", "<li>", "</ul>", "<h1>", "</h2>", "<br>", "<!--",
    "-->", "<script>", "</script>", "<title>", "</title>", "<svg>", "</svg>", "\"", "'", "<", ">",
    "&", "&amp;", "&#0;", "&#x80;", "&notin", "é", "\u{0}", " ", "klant", "<p id=\"x", "<td", "/",
    "<body>", "</html>", "<template>", "</template>", "<q>", "</q>", "<option>", "<button>",
    "<form>", "</form>", "<dt>", "<dd>", "<my-tag hidden>", "</my-tag>", "\n", "<pre>", "</pre>",
    "<section itemprop=articleBody>", "</section>", "<blockquote>", "</blockquote>", "<hr/>",
  ]

  /// A page of 40 to 140 pieces.
  static func bytes(seed: UInt64) -> [UInt8] {
    var generator = SplitMix64(seed: seed)
    var page = ""
    for _ in 0..<Int.random(in: 40...140, using: &generator) {
      page += pieces.randomElement(using: &generator) ?? ""
    }
    return Array(page.utf8)
  }
}
