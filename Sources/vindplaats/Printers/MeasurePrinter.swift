internal import Evaluation
internal import VindplaatsKit

/// Prints measures of a run, and how it compares with another.
struct MeasurePrinter: ~Copyable {
  private let format: ReportFormat
  private let isPerQuery: Bool
  private var output = OutputBuffer()

  init(format: ReportFormat, isPerQuery: Bool) {
    self.format = format
    self.isPerQuery = isPerQuery
  }

  /// Prints all of it.
  mutating func print(
    _ run: MeasuredRun, comparisons: [RunComparison]
  ) throws(VindplaatsError) {
    switch format {
    case .text: printText(run, comparisons)
    case .json: printJSON(run, comparisons)
    }
    try output.flush()
  }

  private mutating func printText(_ run: MeasuredRun, _ comparisons: [RunComparison]) {
    if isPerQuery {
      for (index, query) in run.queries.enumerated() {
        for measure in run.measures {
          output.writeLine(
            "\(query)\t\(Self.name(measure))\t\(Self.decimals(run.values(of: measure)[index]))")
        }
      }
    }
    for measure in run.measures {
      output.writeLine("\(Self.name(measure))\t\(Self.decimals(run.mean(of: measure)))")
    }
    for comparison in comparisons {
      let test = comparison.test
      let difference = comparison.candidateMean - comparison.baselineMean
      output.writeLine(
        "\(Self.name(comparison.measure))\tbaseline \(Self.decimals(comparison.baselineMean))\t"
          + "\(difference < 0 ? "" : "+")\(Self.decimals(difference))\t"
          + "\(comparison.gainCount) better, \(comparison.lossCount) worse, "
          + "\(comparison.tieCount) equal\tp = \(Self.decimals(test.pValue))")
      guard isPerQuery else { continue }
      for row in comparison.rows where row.difference != 0 {
        output.writeLine(
          "\(row.query)\t\(Self.name(comparison.measure))\t\(Self.decimals(row.baseline)) -> "
            + Self.decimals(row.candidate))
      }
    }
  }

  private mutating func printJSON(_ run: MeasuredRun, _ comparisons: [RunComparison]) {
    output.writeObject(schema: "vindplaats/eval/1") { json in
      json.member("queries", run.queries.count)
      json.member("measures") { json in
        for measure in run.measures {
          json.member(Self.name(measure), run.mean(of: measure))
        }
      }
      if isPerQuery {
        json.member("per_query") { json in
          for (index, query) in run.queries.enumerated() {
            json.member(query) { json in
              for measure in run.measures {
                json.member(Self.name(measure), run.values(of: measure)[index])
              }
            }
          }
        }
      }
      json.member("comparisons", objects: comparisons) { comparison, json in
        json.member("measure", Self.name(comparison.measure))
        json.member("baseline", comparison.baselineMean)
        json.member("run", comparison.candidateMean)
        json.member("p", comparison.test.pValue)
        json.member("better", comparison.gainCount)
        json.member("worse", comparison.lossCount)
        json.member("equal", comparison.tieCount)
      }
    }
  }

  /// The name that people use: `MRR@10` and `Recall@100`, where ir-measures has `RR` and `R`.
  private static func name(_ measure: Measure) -> String {
    switch measure {
    case .reciprocalRank: "M\(measure)"
    case .recall(let cutoff): "Recall@\(cutoff)"
    default: "\(measure)"
    }
  }

  /// Four decimals.
  private static func decimals(_ value: Double) -> String {
    let scaled = Int((abs(value) * 10_000).rounded())
    let fraction = String(scaled % 10_000)
    let zeros = String(repeating: "0", count: 4 - fraction.count)
    return (value < 0 && scaled > 0 ? "-" : "") + "\(scaled / 10_000).\(zeros)\(fraction)"
  }
}
