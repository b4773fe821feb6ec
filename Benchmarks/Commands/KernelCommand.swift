import ArgumentParser
import Index
import VindplaatsKit

/// Measures the innermost loops over an index.
struct KernelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kernels", abstract: "Time the innermost loops on the data of an index.",
    discussion: """
      Examples:
        benchmarks kernels --index .vindplaats
        benchmarks kernels --index /tmp/kunst --repeats 9 --format json
      """)

  @Option(help: "The folder of the index.")
  var index: String

  @Option(help: "Runs, of which the fastest counts.")
  var repeats = 5

  @OptionGroup var output: ReportOptions

  func run() throws {
    let reader = try IndexReader(directory: index)
    var report = Report(title: "kernel")
    try decode(reader, &report)
    try checksum(reader, &report)
    try text(reader, &report)
    memory(&report)
    try output.print(report)
  }

  private func decode(_ reader: IndexReader, _ report: inout Report) throws {
    let entries = try reader.segments.map { try FrequentTerms.entries(of: $0) }
    let postingCount = entries.joined().reduce(0) { $0 + Int($1.documentFrequency) }
    let seconds = try Stopwatch.best(of: repeats) {
      for (segment, entries) in zip(reader.segments, entries) {
        for entry in entries { _ = try PostingsScan.checksum(of: entry, in: segment) }
      }
    }
    report.add("postings of frequent terms", Double(postingCount), "")
    report.add(
      "documents and frequencies decoded", Double(2 * postingCount) / seconds / 1e9, "integers/ns")
  }

  /// What decoding cannot be faster than.
  private func memory(_ report: inout Report) {
    report.add("memory read in order", MemoryProbe.readingSpeed(repeats) / 1e9, "GB/s")
    report.add("memory read at random", MemoryProbe.missSeconds(repeats) * 1e9, "ns")
  }

  private func checksum(_ reader: IndexReader, _ report: inout Report) throws {
    var byteCount = 0
    let seconds = Stopwatch.best(of: repeats) {
      byteCount = 0
      for segment in reader.segments where segment.verifyAll().isEmpty {
        for section in SegmentSection.allCases { byteCount += segment.byteCount(of: section) }
      }
    }
    report.add("checksum of all sections", Double(byteCount) / seconds / 1e9, "GB/s")
  }

  private func text(_ reader: IndexReader, _ report: inout Report) throws {
    let texts = try TextSample(reader, byteCount: 8_000_000)
    let megabytes = Double(texts.byteCount) / 1e6
    let words = texts.words
    report.add("text", megabytes, "MB")
    report.add("sentences", megabytes / texts.sentenceSeconds(repeats), "MB/s")
    report.add("tokens, forms and stems", megabytes / texts.tokenSeconds(repeats), "MB/s")
    let wordMegabytes = Double(words.reduce(0) { $0 + $1.count }) / 1e6
    report.add(
      "stems", wordMegabytes / TextSample.stemSeconds(of: words, by: .dutch, repeats), "MB/s")
    report.add(
      "stems, Porter",
      wordMegabytes / TextSample.stemSeconds(of: words, by: .dutchPorter, repeats), "MB/s")
  }
}
