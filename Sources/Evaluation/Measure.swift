/// A measure of how good a ranking is, between 0 and 1.
///
/// Definitions and names are those of trec_eval and of `ir_measures` (MacAvaney, Macdonald & Ounis,
/// *Streamlining evaluation with ir-measures*, 2022, doi:10.1007/978-3-030-99739-7_38). A document
/// is relevant from grade 1 on; what is not judged, or judged 0 or below, is not relevant.
package enum Measure: Hashable, Sendable, CustomStringConvertible {
  /// Normalised discounted cumulative gain: the grade is the gain, log₂(rank + 1) the discount.
  case nDCG(cutoff: Int?)
  /// Average precision: the mean precision at the ranks of the relevant documents.
  case averagePrecision(cutoff: Int?)
  /// One over the rank of the first relevant document.
  ///
  /// With a cutoff it is MS MARCO's: `ir_measures` computes it so, and it orders documents of equal
  /// score the other way round than all other measures.
  case reciprocalRank(cutoff: Int?)
  /// The share of the first `cutoff` ranks that hold a relevant document.
  case precision(cutoff: Int)
  /// The share of the relevant documents that are within the first `cutoff` ranks.
  case recall(cutoff: Int)

  /// Reads a name such as `nDCG@10`, `AP`, `RR@10` or `MRR@10`, `P@10`, `R@100` or `Recall@100`;
  /// `MAP` and `Precision@10` are known too, and case does not matter.
  ///
  /// - Throws: `EvaluationError.unknownMeasure`.
  package init(name: String) throws(EvaluationError) {
    let parts = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let cutoff = parts.count == 2 ? Int(parts[1]) : nil
    guard parts.count == 1 || (cutoff ?? 0) > 0 else { throw .unknownMeasure(name: name) }
    switch (parts[0].lowercased(), cutoff) {
    case ("ndcg", _): self = .nDCG(cutoff: cutoff)
    case ("ap", _), ("map", _): self = .averagePrecision(cutoff: cutoff)
    case ("rr", _), ("mrr", _): self = .reciprocalRank(cutoff: cutoff)
    case ("p", let cutoff?), ("precision", let cutoff?): self = .precision(cutoff: cutoff)
    case ("r", let cutoff?), ("recall", let cutoff?): self = .recall(cutoff: cutoff)
    default: throw .unknownMeasure(name: name)
    }
  }

  /// Reads names that are separated by spaces or commas.
  package static func list(_ names: String) throws(EvaluationError) -> [Measure] {
    var measures: [Measure] = []
    for name in names.split(whereSeparator: { $0 == " " || $0 == "," }) {
      measures.append(try Measure(name: String(name)))
    }
    return measures
  }

  /// The name by `ir_measures`.
  package var description: String {
    switch self {
    case .nDCG(let cutoff): "nDCG" + Self.suffix(cutoff)
    case .averagePrecision(let cutoff): "AP" + Self.suffix(cutoff)
    case .reciprocalRank(let cutoff): "RR" + Self.suffix(cutoff)
    case .precision(let cutoff): "P@\(cutoff)"
    case .recall(let cutoff): "R@\(cutoff)"
    }
  }

  private static func suffix(_ cutoff: Int?) -> String { cutoff.map { "@\($0)" } ?? "" }
}
