internal import VindplaatsKit

/// Prints what an indexing run did.
enum ReportPrinter {
  /// One line.
  static func summary(_ report: IndexReport) -> String {
    var facts = [
      "\(report.addedCount) added", "\(report.unchangedCount) unchanged",
      "\(report.deletedCount) replaced or removed",
    ]
    if report.replacedCount > 0 { facts.append("\(report.replacedCount) repeated ids left out") }
    if !report.skipped.isEmpty { facts.append("\(report.skipped.count) skipped") }
    return
      "\(report.directory): \(counted(report.articleCount, "article")) (\(facts.joined(separator: ", ")))"
  }

  /// Lists on standard error what was skipped, repaired and guessed.
  static func list(_ report: IndexReport, isQuiet: Bool) {
    if !report.skipped.isEmpty { Notice.write("\(report.skipped.count) skipped") }
    for skip in isQuiet ? [] : report.skipped {
      let path = skip.path + (skip.isFolder ? "/" : "")
      Notice.line(
        skip.reason.hasPrefix(skip.path) ? "  \(skip.reason)" : "  \(path): \(skip.reason)")
    }
    for note in report.notes {
      Notice.write("\(note.name): \(note.count) in \(counted(note.files.count, "file"))")
    }
    if !report.nearDuplicates.isEmpty {
      Notice.write("near-duplicates: \(counted(report.nearDuplicates.count, "article"))")
      for pair in isQuiet ? [] : report.nearDuplicates {
        Notice.line("  \(pair.article) ~ \(pair.original) (\(percentage(pair.resemblance)))")
      }
    }
    if report.partlyComparedCount > 0 {
      Notice.write(
        "partly-compared: \(counted(report.partlyComparedCount, "article")) with parts in common with many others"
      )
    }
    if report.cutTokenCount > 0 {
      Notice.write("cut-words: \(report.cutTokenCount) longer than 255 bytes")
    }
    if !report.emptyIDs.isEmpty {
      Notice.write("without-words: \(counted(report.emptyIDs.count, "article"))")
      for id in isQuiet ? [] : report.emptyIDs { Notice.line("  \(id)") }
    }
  }

  /// A number and what it counts.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// A share from 0 to 1 in whole percents, rounded down.
  static func percentage(_ share: Double) -> String { "\(Int(share * 100)) %" }

  /// A JSON object.
  static func writeJSON(_ report: IndexReport, to output: inout OutputBuffer) {
    output.writeObject(schema: "vindplaats/index/1") { json in
      json.member("index", report.directory)
      for (name, value) in [
        ("articles", report.articleCount), ("added", report.addedCount),
        ("unchanged", report.unchangedCount), ("deleted", report.deletedCount),
        ("repeated", report.replacedCount), ("files", report.fileCount),
        ("unread_files", report.unreadFileCount), ("bytes", report.byteCount),
        ("cut_words", report.cutTokenCount),
      ] { json.member(name, value) }
      json.member("skipped", objects: report.skipped) { skip, json in
        json.member("path", skip.path)
        json.member("reason", skip.reason)
        json.member("folder", skip.isFolder)
      }
      json.member("without_words", report.emptyIDs)
      write(report.nearDuplicates, to: &json)
      json.member("partly_compared", report.partlyComparedCount)
      json.member("notes", objects: report.notes) { note, json in
        json.member("note", note.name)
        json.member("count", note.count)
        json.member("files", note.files)
      }
    }
  }

  private static func write(_ pairs: [IndexReport.NearDuplicate], to json: inout JSONWriter) {
    json.member("near_duplicates", objects: pairs) { pair, json in
      json.member("article", pair.article)
      json.member("original", pair.original)
      json.member("resemblance", pair.resemblance)
    }
  }
}
