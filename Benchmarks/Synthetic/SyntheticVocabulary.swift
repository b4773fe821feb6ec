/// The words of a synthetic collection: a word for every rank, in Dutch fashion.
///
/// First the function words, then stems with endings, then compounds, then compounds with a prefix: as in
/// Dutch text, what is rare is long.
enum SyntheticVocabulary {
  /// Ranks that are function words.
  static var functionWordCount: Int { Morphemes.functionWords.count }

  /// Appends the word of a rank.
  static func append(_ rank: Int, to text: inout [UInt8]) {
    let words = Morphemes.functionWords
    guard rank >= words.count else {
      text.append(contentsOf: words[rank])
      return
    }
    var number = rank - words.count
    let (stems, endings) = (Morphemes.stems, Morphemes.endings)
    let simpleCount = stems.count * endings.count
    if number < simpleCount {
      number = scatter(number, over: simpleCount)
      text.append(contentsOf: stems[number % stems.count])
      text.append(contentsOf: endings[number / stems.count])
      return
    }
    number -= simpleCount
    let compoundCount = stems.count * stems.count * Morphemes.links.count * endings.count
    if number >= compoundCount {
      let level = number / compoundCount - 1
      text.append(contentsOf: Morphemes.prefixes[level % Morphemes.prefixes.count])
    }
    number = scatter(number % compoundCount, over: compoundCount)
    appendCompound(number, to: &text)
  }

  private static func appendCompound(_ number: Int, to text: inout [UInt8]) {
    let (stems, links) = (Morphemes.stems, Morphemes.links)
    var rest = number
    text.append(contentsOf: stems[rest % stems.count])
    rest /= stems.count
    text.append(contentsOf: links[rest % links.count].utf8)
    rest /= links.count
    text.append(contentsOf: stems[rest % stems.count])
    text.append(contentsOf: Morphemes.endings[rest / stems.count])
  }

  /// Mixes up numbers below a count, each to one of its own: 1,000,003 is a prime that divides none.
  private static func scatter(_ number: Int, over count: Int) -> Int {
    number * 1_000_003 % count
  }
}
