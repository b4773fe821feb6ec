package import Index

// MARK: - Words with parts
extension SampleIndex {
  /// As `grouping`; and the digits of a number are parts of its word where the words of all digits are attested.
  ///
  /// `woord12en` has the parts `woord1` and `2` if the vocabulary has `woord1` and `woord2`. So what has parts depends on
  /// the vocabulary, parts are shared by many words, and one word may have a part twice.
  package static let partsGrouping = TermGrouping(name: "sample parts", hasParts: true) {
    forms, counts in
    var attested = Set<[UInt8]>()
    for number in 0..<forms.count where counts[number] > 0 {
      attested.insert(Array(forms[number]))
    }
    return { [attested] forms in
      var keys = FormKeys()
      for number in 0..<forms.count {
        let form = Array(forms[number])
        keys.append(stem(form))
        for part in parts(of: form, isAttested: { attested.contains($0) }) {
          keys.appendPart(part.key, range: part.range)
        }
      }
      return keys
    }
  }

  /// The parts of a sample word, by the rule of `partsGrouping`.
  package static func parts(
    of form: [UInt8], isAttested: ([UInt8]) -> Bool
  ) -> [(key: [UInt8], range: Range<Int>)] {
    let stem = stem(form)
    let first = stem.firstIndex { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
    guard let first, stem.count - first > 1 else { return [] }
    let word = Array(stem[..<first])
    guard stem[first...].allSatisfy({ isAttested(word + [$0]) }) else { return [] }
    return (first..<stem.count).map { place in
      (word + [stem[place]], (place == first ? 0 : place)..<(place + 1))
    }
  }
}
