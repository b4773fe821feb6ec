/// The HTML element names that reading an article tells apart; the rest never reach the parser.
///
/// Pure formatting (`<em>`, `<font>`, …) and unknown names are transparent: the tag goes, its content
/// stays. A custom element becomes a `span`, since its class may say what it is.
enum HTMLTag: UInt8, CaseIterable, Sendable {
  case html, head, body, title, meta, link, base, script, style, noscript, template
  case article, section, nav, aside, main, header, footer, address, hgroup, search
  case h1, h2, h3, h4, h5, h6
  case p, hr, br, pre, blockquote, div, center, figure, figcaption, details, summary, dialog
  case ul, ol, menu, dir, li, dl, dt, dd
  case table, caption, colgroup, thead, tbody, tfoot, tr, td, th
  case a, b, strong, span, q, time, cite, data, label, sub, sup, ruby, rp, rt
  case form, fieldset, legend, button, select, optgroup, option, datalist, textarea
  case output, progress, meter
  case iframe, noembed, noframes, xmp, svg, math, object, canvas, map, audio, video
  /// Not an element: a run of characters in `HTMLTree`.
  case text

  /// The name as it is written, in lower case.
  var name: String { String(describing: self) }

  /// The name's bytes by raw value.
  static let nameBytes: [[UInt8]] = allCases.map { Array($0.name.utf8) }

  /// The beginnings of the start tags and the end tags by raw value: `<p`, `</p>`.
  static let startBytes: [[UInt8]] = allCases.map { Array("<\($0.name)".utf8) }
  static let endBytes: [[UInt8]] = allCases.map { Array("</\($0.name)>".utf8) }

  /// A heading's level, or 0.
  var headingLevel: Int {
    HTMLTagSet.headings.contains(self) ? Int(rawValue - HTMLTag.h1.rawValue) + 1 : 0
  }
}
