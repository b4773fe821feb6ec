internal import Evaluation
internal import VindplaatsKit

/// Prints measures of a run, and how it compares with another.
struct MeasurePrinter: ~Copyable {
  private let format: EvalCommand.Format
  private let isPerQuery: Bool
  private var output = OutputBuffer()

  init(format: EvalCommand.Format, isPerQuery: Bool) {
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
    var json = JSONWriter()
    json.beginObject()
    json.member("schema", "vindplaats/eval/1")
    json.member("queries", run.queries.count)
    json.name("measures")
    json.beginObject()
    for measure in run.measures {
      json.name(Self.name(measure))
      json.value(run.mean(of: measure))
    }
    json.endObject()
    if isPerQuery {
      json.name("per_query")
      json.beginObject()
      for (index, query) in run.queries.enumerated() {
        json.name(query)
        json.beginObject()
        for measure in run.measures {
          json.name(Self.name(measure))
          json.value(run.values(of: measure)[index])
        }
        json.endObject()
      }
      json.endObject()
    }
    json.name("comparisons")
    json.beginArray()
    for comparison in comparisons { Self.write(comparison, to: &json) }
    json.endArray()
    json.endObject()
    output.bytes.append(contentsOf: json.bytes)
    output.writeLine()
  }

  private static func write(_ comparison: RunComparison, to json: inout JSONWriter) {
    json.beginObject()
    json.member("measure", name(comparison.measure))
    for (name, value) in [
      ("baseline", comparison.baselineMean), ("run", comparison.candidateMean),
      ("p", comparison.test.pValue),
    ] {
      json.name(name)
      json.value(value)
    }
    json.member("better", comparison.gainCount)
    json.member("worse", comparison.lossCount)
    json.member("equal", comparison.tieCount)
    json.endObject()
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
