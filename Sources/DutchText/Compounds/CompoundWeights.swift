/// The weights of the splitter's log-linear model, in 256ths of a logit.
///
/// Fitted by maximum likelihood (softmax over the cuts of a word and not cutting it, L2 penalty 1) on
/// two thirds of the published half of UD's compounds and on `Corpus/gold/compounds.tsv`, each word
/// seen with several vocabularies: the words themselves, 5 % and all of a collection of laws, the
/// corpus. A weight of a count is one a doubling. docs/ANALYSIS.md says how it was done.
enum CompoundWeights {
  /// For any cut; what shifts the balance between cuts too many and too few.
  static let bias = -677

  // MARK: - The first part
  static let firstAttested = 102
  static let firstInflected = -38
  static let firstBasic = 222
  static let firstUnknown = -414
  static let firstFrequency = -9
  static let firstCompounds = 208
  static let firstBeginnings = -176
  static let firstLength2 = 50
  static let firstLength3 = 92
  static let firstLength4 = 127
  /// A letter of a longer part, of which `firstMaximum` count.
  static let firstLetter = 56
  static let firstMaximum = 9

  // MARK: - The last part
  static let lastAttested = 121
  static let lastInflected = -145
  static let lastBasic = 356
  static let lastUnknown = -656
  static let lastFrequency = 11
  static let lastCompounds = 249
  static let lastEndings = -242
  static let lastLength2 = -230
  static let lastLength3 = 14
  static let lastLength4 = 181
  static let lastLength5 = 200
  /// A letter of a longer part, of which `lastMaximum` count.
  static let lastLetter = 51
  static let lastMaximum = 10

  // MARK: - Between the parts
  static let linkS = -84
  static let linkSAsRule = 36
  static let linkE = -208
  static let linkEn = 127
  static let linkEr = -23
  static let linkN = -200
  static let pair = 39
  static let unknownBeginning = 145
  static let unknownEnding = 65

  // MARK: - The word
  static let wordFrequency = -80
  /// A letter of the word, of which `wordMaximum` count.
  static let wordLetter = 16
  static let wordMaximum = 20
}
