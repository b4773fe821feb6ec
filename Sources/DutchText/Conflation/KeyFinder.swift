/// Finds the keys of forms, for one thread.
///
/// A copy shares the memory in which it works.
package struct KeyFinder {
  /// The word in hand.
  private final class Workspace {
    var generator = StemGenerator(.shared)
    var stem: [UInt8] = []
  }

  private let scorer: StemScorer
  private let workspace = Workspace()

  /// The most steps from a form to a key that is its own.
  private static let maximumSteps = 4

  init(_ scorer: StemScorer) {
    self.scorer = scorer
  }

  /// Writes the key of a form in place of what `key` held.
  ///
  /// - Parameters:
  ///   - form: What `Normalizer` gives for a word.
  ///   - key: Receives the key; empty only if `form` is.
  /// - Returns: The rule by which the form follows from the key, or from a stem that does.
  @discardableResult
  package mutating func key(of form: RawSpan, into key: inout [UInt8]) -> Inflection {
    Self.key(of: form, into: &key, scorer, &workspace.generator)
  }

  private static func key(
    of form: RawSpan, into key: inout [UInt8], _ scorer: StemScorer,
    _ generator: inout StemGenerator
  ) -> Inflection {
    guard generator.word.read(form) else {
      key.removeAll(keepingCapacity: true)
      for offset in 0..<form.byteCount { key.append(form.byte(at: offset)) }
      return .base
    }
    generator.generate()
    let first = generator.best(by: scorer).stem
    generator.word.write(first, into: &key)
    guard first.inflection != .base else { return .base }
    var count = generator.word.count
    for _ in 1..<maximumSteps {
      guard mayBeInflected(key), generator.word.read(key) else { break }
      generator.generate()
      let next = generator.best(by: scorer).stem
      guard next.inflection != .base, generator.word.count < count || next.prior >= Prior.prefixed
      else { break }
      // What has a plural in -s is a noun: wijzers are not wijs.
      if first.inflection == .sPlural, next.inflection.isAdjectival { break }
      count = generator.word.count
      generator.word.write(next, into: &key)
    }
    return first.inflection
  }

  /// Whether a stem ends like an inflected form; the others are listed forms, which are no stems.
  @inline(__always)
  private static func mayBeInflected(_ stem: [UInt8]) -> Bool {
    switch stem.last {
    case UInt8(ascii: "d"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "s"), UInt8(ascii: "t"):
      true
    default: false
    }
  }

  /// All stems that a form may belong to, with what speaks for each, in the order in which they are found.
  package mutating func reasons(for form: RawSpan) -> [KeyReason] {
    guard workspace.generator.word.read(form) else { return [] }
    workspace.generator.generate()
    var reasons: [KeyReason] = []
    for candidate in workspace.generator.candidates.all {
      workspace.generator.word.write(candidate, into: &workspace.stem)
      reasons.append(
        KeyReason(
          stem: workspace.stem, inflection: candidate.inflection, prior: candidate.prior,
          support: scorer.score(
            candidate, workspace.generator.word.hash(of: candidate), of: workspace.generator.word)
            - candidate.prior,
          endings: scorer.endings(candidate, of: workspace.generator.word)))
    }
    return reasons
  }
}
