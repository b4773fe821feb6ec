/// Regular plurals of Dutch and English nouns, undone without a word list.
///
/// Good only for looking words up in a list: most of what it gives are no words.
enum PluralForms {
  /// What a form could be the plural of.
  ///
  /// `klantreizen` gives `klantreize`, `klantreiz` and `klantreis`.
  static func singulars(of form: [UInt8]) -> [[UInt8]] {
    var found: [[UInt8]] = []
    func take(_ ending: String, _ replacement: String = "") {
      guard form.count > ending.utf8.count + 2, form.ends(with: ending) else { return }
      found.append(form.dropLast(ending.utf8.count) + Array(replacement.utf8))
    }
    take("'s")
    take("heden", "heid")
    take("ies", "y")
    take("s")
    guard form.count > 4, form.ends(with: "en") else { return found }
    found.append(form.dropLast())
    let stem = Array(form.dropLast(2))
    found.append(stem)
    let (last, before) = (stem[stem.count - 1], stem[stem.count - 2])
    if last == before { found.append(stem.dropLast()) }
    let hardened: UInt8? =
      last == UInt8(ascii: "z")
      ? UInt8(ascii: "s") : last == UInt8(ascii: "v") ? UInt8(ascii: "f") : nil
    if let hardened { found.append(stem.dropLast() + [hardened]) }
    if "aeou".utf8.contains(before), last != before {
      // An open syllable: klantvra-gen, klantvraag.
      found.append(stem.dropLast() + [before, hardened ?? last])
    }
    return found
  }
}

// MARK: - Endings
extension [UInt8] {
  /// Whether the last bytes are those of a text.
  fileprivate func ends(with ending: String) -> Bool {
    suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }
}
