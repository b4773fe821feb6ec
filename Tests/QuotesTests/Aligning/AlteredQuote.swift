import TestSupport

/// A quote that was changed at random, for a property test.
struct AlteredQuote {
  private static let denials = ["niet", "geen", "nooit", "niets", "niemand"]
  private static let letters = Array("abcdefghijklmnoprstuvwzéëï".unicodeScalars)

  /// The text after the change; it may by chance be what it was.
  let text: String

  /// Changes a passage in one to three ways.
  init(_ passage: String, _ generator: inout SplitMix64) {
    var text = passage
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      switch Int.random(in: 0..<9, using: &generator) {
      case 0: Self.changeScalar(&text, &generator) { $0.properties.isAlphabetic }
      case 1: Self.changeScalar(&text, &generator) { $0.properties.numericType != nil }
      case 2: Self.changeAccent(&text, &generator)
      case 3: Self.changeHyphen(&text, &generator)
      case 4: Self.swapWords(&text, &generator)
      case 5: Self.dropWord(&text, &generator) { Self.denials.contains($0) }
      case 6: Self.dropWord(&text, &generator) { _ in true }
      case 7: Self.changePunctuation(&text, &generator)
      default: Self.changeTypography(&text, &generator)
      }
    }
    self.text = text
  }

  private static func replace(
    _ text: inout String, at index: Int, with new: [Unicode.Scalar]
  ) {
    var scalars = Array(text.unicodeScalars)
    scalars.replaceSubrange(index...index, with: new)
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    text = String(view)
  }

  private static func places(
    _ text: String, where fits: (Unicode.Scalar) -> Bool
  ) -> [Int] {
    text.unicodeScalars.enumerated().filter { fits($0.element) }.map(\.offset)
  }

  private static func changeScalar(
    _ text: inout String, _ generator: inout SplitMix64, where fits: (Unicode.Scalar) -> Bool
  ) {
    guard let place = places(text, where: fits).randomElement(using: &generator) else { return }
    let isNumber = Array(text.unicodeScalars)[place].properties.numericType != nil
    let pool = isNumber ? Array("0123456789".unicodeScalars) : letters
    replace(&text, at: place, with: pool.randomElement(using: &generator).map { [$0] } ?? [])
  }

  private static func changeAccent(_ text: inout String, _ generator: inout SplitMix64) {
    let pairs: [(Unicode.Scalar, Unicode.Scalar)] = [
      ("e", "é"), ("e", "ë"), ("e", "è"), ("a", "á"), ("o", "ö"), ("i", "ï"), ("u", "ú"),
      ("o", "ó"),
    ]
    guard let pair = pairs.randomElement(using: &generator) else { return }
    let isAdded = Bool.random(using: &generator)
    let (from, to) = isAdded ? pair : (pair.1, pair.0)
    if let place = places(text, where: { $0 == from }).randomElement(using: &generator) {
      replace(&text, at: place, with: [to])
    }
  }

  private static func changeHyphen(_ text: inout String, _ generator: inout SplitMix64) {
    let hyphens = places(text) { $0 == "-" }
    if Bool.random(using: &generator), let place = hyphens.randomElement(using: &generator) {
      return replace(&text, at: place, with: Bool.random(using: &generator) ? [] : [" "])
    }
    let scalars = Array(text.unicodeScalars)
    let inside = scalars.indices.dropFirst().filter {
      scalars[$0].properties.isAlphabetic && scalars[$0 - 1].properties.isAlphabetic
    }
    guard let place = inside.randomElement(using: &generator) else { return }
    replace(&text, at: place, with: ["-", scalars[place]])
  }

  private static func swapWords(_ text: inout String, _ generator: inout SplitMix64) {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard words.count > 1 else { return }
    let first = Int.random(in: 0..<(words.count - 1), using: &generator)
    words.swapAt(first, Int.random(in: (first + 1)..<words.count, using: &generator))
    text = words.joined(separator: " ")
  }

  private static func dropWord(
    _ text: inout String, _ generator: inout SplitMix64, where fits: (String) -> Bool
  ) {
    var words = text.split(separator: " ", omittingEmptySubsequences: false)
    let places = words.indices.filter { fits(words[$0].lowercased()) }
    guard words.count > 1, let place = places.randomElement(using: &generator) else { return }
    words.remove(at: place)
    text = words.joined(separator: " ")
  }

  private static func changePunctuation(_ text: inout String, _ generator: inout SplitMix64) {
    let marks: [Unicode.Scalar] = [",", ".", ";", ":", "?", "!", "(", "%", "€"]
    let all = places(text) { marks.contains($0) || $0 == " " }
    guard let place = all.randomElement(using: &generator) else { return }
    let old = Array(text.unicodeScalars)[place]
    let new = marks.randomElement(using: &generator).map { [$0] } ?? []
    replace(
      &text, at: place, with: old == " " ? new + [" "] : Bool.random(using: &generator) ? new : [])
  }

  private static func changeTypography(_ text: inout String, _ generator: inout SplitMix64) {
    let groups: [[Unicode.Scalar]] = [
      ["‘", "’", "'", "“", "”", "\"", "„"], ["–", "—", "―"], [" ", "\u{A0}", "\u{202F}", "\t"],
    ]
    guard let group = groups.randomElement(using: &generator),
      let place = places(text, where: { group.contains($0) }).randomElement(using: &generator)
    else { return }
    replace(&text, at: place, with: group.randomElement(using: &generator).map { [$0] } ?? [])
  }
}
