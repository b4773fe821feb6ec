import IndexTestSupport
import Storage
import Testing

@testable import Index

@Suite struct ManifestTests {
  @Test func `what the keys depend on is read as it was written`() throws {
    let folder = try SampleIndex()
    var settings = IndexSettings(analysis: "nl1", zoneWeights: [1: 2], passageGap: 64)
    for evidence in [nil, KeyEvidence(name: "dutch", digest: Array(0..<32))] {
      settings.evidence = evidence
      let id = try Manifest(settings: settings).write(
        directory: folder.directory, fileSystem: .direct)
      let read = try Manifest.read(directory: folder.directory)
      #expect(read.manifest.settings == settings && read.id == id)
    }
  }
}
