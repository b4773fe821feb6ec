internal import DutchText
internal import Ingestion

/// Lists of synonyms: the shipped one, and files in Solr's format.
public enum JargonFile {
  /// The shipped list, as a file.
  public static var shipped: String { CXJargonTable.text }

  /// Reads a file, for its errors.
  ///
  /// - Returns: How many sets and one-way lines it has.
  /// - Throws: `VindplaatsError` that names the line.
  public static func check(_ path: String) throws(VindplaatsError) -> Int {
    try read(path, analysis: .nl1).ruleCount
  }

  /// A list from a file.
  static func read(_ path: String, analysis: Analysis) throws(VindplaatsError) -> Jargon {
    let bytes: [UInt8]
    do throws(IngestionError) {
      bytes = try FileReader().read(path).bytes
    } catch {
      throw VindplaatsError(error)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw VindplaatsError(.notUTF8(path: path))
    }
    do throws(JargonError) {
      return try Jargon(SynonymFile.parse(text), analysis: analysis)
    } catch {
      throw VindplaatsError(.jargon(path: path, error))
    }
  }

  /// The shipped list; its tests see to it that it can be read.
  static func shippedJargon(_ analysis: Analysis) -> Jargon? {
    try? Jargon(SynonymFile.parse(shipped), analysis: analysis)
  }

  /// The file beside an index that holds its own list.
  static func path(besideIndex directory: String) -> String? {
    IndexLocation.absolutePath(directory).map { $0 + ".jargon.txt" }
  }
}
