package import Storage

/// Checks every checksum and every structure of an index, and changes nothing.
package enum IndexDoctor {
  /// Checks the last commit of an index.
  ///
  /// - Parameters:
  ///   - directory: The folder of the index.
  ///   - progress: Told what is looked at now.
  /// - Returns: All that was found; damage does not end the check.
  /// - Throws: `StorageError.notFound` if there is no index.
  /// - Complexity: O(*index*).
  package static func check(
    directory: String, progress: (String) -> Void = { _ in }
  ) throws(StorageError) -> DoctorReport {
    var report = DoctorReport()
    let manifest: Manifest
    do throws(StorageError) {
      manifest = try Manifest.read(directory: directory).manifest
    } catch {
      if case .notFound = error { throw error }
      report.findings.append(.unreadable(error))
      return report
    }
    report.findings += verify(
      Manifest.fileName, kind: .manifest, sections: [1, 2], in: directory)
    for reference in manifest.segments {
      progress(SegmentReader.fileName(reference.id))
      check(reference, directory: directory, settings: manifest.settings, report: &report)
    }
    checkSources(directory: directory, report: &report)
    let known = Set(
      manifest.segments.flatMap(\.fileNames)
        + [Manifest.fileName, SourcesFile.fileName, FileLock.name])
    for name in try Directory.names(in: directory) where !known.contains(name) {
      report.findings.append(.unreferenced(file: directory + "/" + name))
    }
    return report
  }

  private static func check(
    _ reference: SegmentReference, directory: String, settings: IndexSettings,
    report: inout DoctorReport
  ) {
    do throws(StorageError) {
      let segment = try SegmentReader(
        directory: directory, id: reference.id, deletions: reference.deletions)
      report.segmentCount += 1
      report.byteCount += segment.container.bodyByteCount
      let damage = segment.verifyAll()
      report.findings += damage.map { .unreadable($0) }
      if let deletions = reference.deletions {
        report.findings += verify(
          DeletionSet.fileName(deletions), kind: .deletions, sections: [1, 2], in: directory)
      }
      guard damage.isEmpty else { return }
      var doctor = SegmentDoctor(segment, settings: settings, report: report)
      try doctor.check(reference)
      report = doctor.report
    } catch {
      report.findings.append(.unreadable(error))
    }
  }

  private static func checkSources(
    directory: String, report: inout DoctorReport
  ) {
    do throws(StorageError) {
      _ = try SourcesFile(directory: directory)
    } catch {
      if case .notFound = error { return }
      report.findings.append(.unreadable(error))
    }
  }

  private static func verify(
    _ name: String, kind: ContainerKind, sections: [UInt32], in directory: String
  ) -> [DoctorFinding] {
    do throws(StorageError) {
      let container = try ContainerReader(
        directory: directory, name: name, kind: kind,
        knownSections: Set(sections.map { SectionKind(rawValue: $0) }))
      return container.verifyAll().map { .unreadable($0) }
    } catch {
      return [.unreadable(error)]
    }
  }
}
