/// What was measured: figures with names and units.
struct Report {
  /// A figure.
  private struct Row {
    let name: String
    let value: Double
    let unit: String
  }

  /// What was measured.
  let title: String
  private var rows: [Row] = []

  /// A report without figures.
  init(title: String) {
    self.title = title
  }

  /// Adds a figure; its name and unit need no escape in JSON.
  mutating func add(_ name: String, _ value: Double, _ unit: String) {
    rows.append(Row(name: name, value: value, unit: unit))
  }

  /// A line for each figure, in columns.
  var text: String {
    let names = rows.map(\.name.count).max() ?? 0
    let values = rows.map { Self.written($0.value) }
    let width = values.map(\.count).max() ?? 0
    return zip(rows, values).map { row, value in
      let name = row.name + String(repeating: " ", count: names - row.name.count)
      let number = String(repeating: " ", count: width - value.count) + value
      return "\(title)  \(name)  \(number)\(row.unit.isEmpty ? "" : " ")\(row.unit)\n"
    }.joined()
  }

  /// One JSON object on a line.
  var json: String {
    let figures = rows.map {
      #"{"name":"\#($0.name)","value":\#(Self.written($0.value)),"unit":"\#($0.unit)"}"#
    }
    return #"{"schema":"vindplaats/benchmark/1","title":"\#(title)","figures":["#
      + figures.joined(separator: ",") + "]}\n"
  }

  /// Three decimals below 1,000, none above; 0 for what is no number.
  private static func written(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return "0" }
    if abs(value) >= 1_000 || value == value.rounded() { return String(Int(value.rounded())) }
    let thousandths = Int((abs(value) * 1_000).rounded())
    let digits = String(thousandths % 1_000)
    return (value < 0 ? "-" : "") + "\(thousandths / 1_000)."
      + String(repeating: "0", count: 3 - digits.count) + digits
  }
}
