import ArgumentParser
import Index
import Storage
import VindplaatsKit

/// Measures merging the segments of an index, beside copying their files.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Merge an index elsewhere, and time it beside a copy.",
    discussion: """
      Each form is its own term in what is written; the index itself is left alone.

      Examples:
        benchmarks merge --index .vindplaats --output /tmp/merged
        benchmarks merge --index /tmp/kunst --output /tmp/merged --repeats 5
      """)

  @Option(help: "The folder of the index.")
  var index: String

  @Option(help: "A folder for what is written; the merged segment stays in it.")
  var output: String

  @Option(help: "Runs, of which the fastest counts.")
  var repeats = 3

  @OptionGroup var reportOptions: ReportOptions

  func run() throws {
    try Directory.create(output)
    let reader = try IndexReader(directory: index)
    let byteCount = try reader.segments.reduce(0) { try $0 + file($1).byteCount }
    let megabytes = Double(byteCount) / 1e6
    let writer = SegmentWriter(
      directory: output, settings: reader.settings, grouping: .identity)
    let mergeSeconds = try Stopwatch.best(of: repeats) {
      _ = try writer.write(reader.segments.map { .segment($0) })
    }
    let copySeconds = try Stopwatch.best(of: repeats) {
      for segment in reader.segments {
        let copy = try TemporaryFile(directory: output)
        _ = try file(segment).withBytes { (bytes) throws(StorageError) in try copy.append(bytes) }
      }
    }
    var report = Report(title: "merge")
    report.add("segments", Double(reader.segments.count), "")
    report.add("size", megabytes, "MB")
    report.add("merge", megabytes / mergeSeconds, "MB/CPU s")
    report.add("copy", megabytes / copySeconds, "MB/CPU s")
    try reportOptions.print(report)
  }

  private func file(_ segment: SegmentReader) throws(StorageError) -> MappedFile {
    try MappedFile(path: index + "/" + SegmentReader.fileName(segment.id))
  }
}
