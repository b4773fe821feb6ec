internal import ArgumentParser
internal import VindplaatsKit

/// `doctor`: checks every checksum and structure of an index.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Check every checksum and every structure of an index; it changes nothing.",
    discussion: """
      Exit code 0 says that the index is whole, 3 that it is damaged or missing.

      Examples:
        vindplaats doctor
        vindplaats doctor --index corpus.idx --format json
      """,
    aliases: ["dokter"])

  @OptionGroup var index: IndexOption

  @Option(help: "How to print.")
  var format: ReportFormat = .text

  func run() throws {
    let directory = index.resolved
    let diagnosis = try Diagnosis(directory: directory)
    var output = OutputBuffer()
    switch format {
    case .text: Self.print(diagnosis, directory: directory, to: &output)
    case .json: Self.printJSON(diagnosis, directory: directory, to: &output)
    }
    try output.flush()
    if !diagnosis.isWhole { throw Ending.Code.index.exit }
  }

  private static func print(
    _ diagnosis: Diagnosis, directory: String, to output: inout OutputBuffer
  ) {
    for finding in diagnosis.findings { output.writeLine(finding.text) }
    if diagnosis.omittedCount > 0 {
      output.writeLine("\(diagnosis.omittedCount) more findings about the same files")
    }
    let verdict = diagnosis.isWhole ? "whole" : "damaged"
    output.writeLine(
      "\(directory): \(verdict): \(diagnosis.segmentCount) segments, "
        + "\(diagnosis.documentCount) documents, \(diagnosis.termCount) terms, "
        + (diagnosis.partCount > 0 ? "\(diagnosis.partCount) parts of compounds, " : "")
        + "\(diagnosis.byteCount) bytes")
  }

  private static func printJSON(
    _ diagnosis: Diagnosis, directory: String, to output: inout OutputBuffer
  ) {
    output.writeObject(schema: "vindplaats/doctor/1") { json in
      json.member("index", directory)
      json.member("whole", diagnosis.isWhole)
      for (name, value) in [
        ("segments", diagnosis.segmentCount), ("documents", diagnosis.documentCount),
        ("terms", diagnosis.termCount), ("parts", diagnosis.partCount),
        ("bytes", diagnosis.byteCount),
        ("omitted", diagnosis.omittedCount),
      ] { json.member(name, value) }
      json.member("findings", objects: diagnosis.findings) { finding, json in
        json.member("text", finding.text)
        json.member("damage", finding.isDamage)
      }
    }
  }
}
