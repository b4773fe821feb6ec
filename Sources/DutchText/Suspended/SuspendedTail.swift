/// Where a whole word is cut so that a part of it completes a word that was cut short.
enum SuspendedTail {
  /// What words with a common rest begin with: particles and prefixes, which stand in for one another.
  private static let beginnings = Set(
    words(
      """
      aan achter af anti be beneden bi bij binnen boven buiten de door er ex extra extern ge her in infra
      inter intra langs macro mede mee micro min mis mono multi na neer om on onder ont op over post pre
      pro re rond samen semi sub super tegen terug toe tri tussen uit ver vol voor voort vooruit weg
      """))
  /// What follows a word in parentheses to make another form of it.
  private static let endings = Set(
    words(
      """
      e en s n t te ten er es ren ën je jes tje tjes de den ster sters in innen nen ken len men pen ten
      heid ing ingen lijk lijke
      """))
  /// The fewest bytes of a rest.
  private static let minimumByteCount = 3
  /// Cuts by the basic words alone.
  private static let splitter = CompoundSplitter(
    words(BasicWordsTable.words).map { (form: $0, count: 1) })

  /// What a word has after the part that `start` stands in for: `koop` of `verkoop` after `in`.
  static func tail(of form: [UInt8], after start: [UInt8]) -> [UInt8]? {
    if beginnings.contains(start), let rest = rest(of: form, otherThan: start) { return rest }
    let parts = splitter.parts(of: form)
    guard let first = parts.first, form[..<first.start] != start[...] else { return nil }
    let end = form[first.end - 1] == 0x2D ? first.end - 1 : first.end
    return Array(form[end...])
  }

  /// What a word has before its last part: `zondag` of `zondagochtend`.
  static func head(of form: [UInt8]) -> [UInt8]? {
    splitter.parts(of: form).last.map { Array(form[..<$0.start]) }
  }

  /// Whether letters in parentheses make another form of the word before them.
  static func isEnding(_ form: [UInt8]) -> Bool { endings.contains(form) }

  /// What a word has after its particle or prefix: after the longest, unless what a shorter one leaves is
  /// a word that is known.
  private static func rest(of form: [UInt8], otherThan start: [UInt8]) -> [UInt8]? {
    var longest: [UInt8]?
    for count in (1...9).reversed() where form.count >= count + minimumByteCount {
      guard beginnings.contains(Array(form[..<count])), form[..<count] != start[...] else {
        continue
      }
      let rest = Array(form[count...])
      if splitter.knows(rest) { return rest }
      if longest == nil, rest.contains(where: isVowel) { longest = rest }
    }
    return longest
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    "aeiouy".utf8.contains(byte) || byte >= 0x80
  }

  private static func words(_ text: String) -> [[UInt8]] {
    text.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { Array($0) }
  }
}
