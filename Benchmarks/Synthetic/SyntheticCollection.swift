/// A collection of any size that is made up by rule: Dutch in looks and statistics, without meaning.
///
/// Words follow Zipf and Mandelbrot, lengths are log-normal, a topic's words come in bursts, and a word that was
/// used is likely to be used again (Church & Gale, *Poisson mixtures*, 1995,
/// doi:10.1017/S1351324900000139). A document depends on the seed and its number alone, so that the
/// first 100,000 of a million documents are the collection of 100,000.
struct SyntheticCollection {
  /// Where all choices come from.
  let seed: UInt64
  /// Documents in the collection.
  let documentCount: Int

  /// Topics that documents choose from.
  private static let topicCount = 2_000
  /// The content words of a topic.
  private static let topicWordCount = 60
  /// The share of words that a topic lends.
  private static let topicShare = 0.08
  /// The share of words that were used before in the document.
  private static let repeatShare = 0.12
  /// Words in a document: the middle one of all documents, and the spread of its logarithm.
  private static let length = (median: 220.0, spread: 0.7, maximum: 20_000.0)

  /// Makes a document.
  func document(_ number: Int) -> SyntheticDocument {
    var random = SyntheticRandom(seed: seed, number: number)
    var writer = SyntheticProse()
    let topic = ZipfMandelbrot.rank(random.fraction()) % Self.topicCount
    var used: [Int] = []
    let length = random.logNormal(median: Self.length.median, spread: Self.length.spread)
    var document = SyntheticDocument(number: number)
    for _ in 0..<(3 + random.below(6)) { writer.append(word(topic, &used, &random)) }
    document.title = writer.finishTitle()
    for _ in 0..<Int(min(length, Self.length.maximum)) {
      writer.append(word(topic, &used, &random))
      writer.punctuate(&random)
    }
    document.text = writer.finish()
    return document
  }

  /// Chooses the rank of the next word.
  private func word(
    _ topic: Int, _ used: inout [Int], _ random: inout SyntheticRandom
  ) -> Int {
    let choice = random.fraction()
    if choice < Self.repeatShare, !used.isEmpty { return used[random.below(used.count)] }
    if choice < Self.repeatShare + Self.topicShare {
      // The first words of a topic are its frequent ones.
      let place = random.fraction()
      let item = Int(place * place * Double(Self.topicWordCount))
      var own = SyntheticRandom(seed: seed, number: -1 - topic * Self.topicWordCount - item)
      let rank = 200 + Int(own.fraction() * own.fraction() * 50_000)
      used.append(rank)
      return rank
    }
    let rank = ZipfMandelbrot.rank(random.fraction())
    if rank >= SyntheticVocabulary.functionWordCount { used.append(rank) }
    return rank
  }
}
