/// How much one ending of a stem speaks for another: endings of one paradigm support each other.
///
/// In tenths. Set by hand on two thirds of the published half of UD Dutch; docs/ANALYSIS.md says how.
struct SupportWeights: Sendable {
  private static let size = 32
  private let weights: FrozenTable<Int32>

  /// The weights of this build.
  static let shared = SupportWeights()

  private init() {
    var weights = [Int32](repeating: 0, count: Self.size * Self.size)
    func set(_ own: Inflection, _ other: Inflection, _ weight: Int32) {
      weights[Int(own.rawValue) * Self.size + Int(other.rawValue)] = weight
    }
    let verbal: [Inflection] = [
      .present, .past, .pastPlural, .participle, .inflectedParticiple, .prefixedParticiple, .gerund,
      .strongVerb,
    ]
    let nominal: [Inflection] = [.sPlural, .nPlural, .diminutive, .irregular]
    let adjectival: [Inflection] = [.adjective, .comparative, .superlative, .partitive]
    for own in verbal {
      for other in verbal { set(own, other, 12) }
      set(own, .plural, 10)
      set(own, .base, 5)
      set(.plural, own, 10)
      set(.base, own, 9)
    }
    for own in nominal {
      for other in nominal { set(own, other, 8) }
      set(own, .base, 10)
      set(.base, own, 10)
    }
    set(.sPlural, .plural, 2)
    set(.diminutive, .plural, 8)
    set(.irregular, .plural, 5)
    set(.plural, .diminutive, 8)
    set(.plural, .sPlural, 2)
    set(.plural, .base, 10)
    set(.plural, .adjective, 4)
    set(.base, .plural, 10)
    for own in adjectival {
      for other in adjectival { set(own, other, 10) }
      set(own, .base, 10)
      set(.base, own, 9)
    }
    set(.adjective, .plural, 3)
    self.weights = FrozenTable(weights)
  }

  /// What one ending of a stem says for another.
  func weight(of own: Inflection, by other: Inflection) -> Int {
    Int(weights[Int(own.rawValue) * Self.size + Int(other.rawValue)])
  }

  /// The support that the other endings of a stem give to one of them.
  @inline(__always)
  func support(of own: Inflection, by endings: UInt32) -> Int {
    var rest = endings & ~own.bit
    var sum: Int32 = 0
    let row = Int(own.rawValue) &* Self.size
    while rest != 0 {
      sum &+= weights[row &+ rest.trailingZeroBitCount]
      rest &= rest &- 1
    }
    return Int(sum)
  }
}
