/// A record of a web archive that holds a page, as it stands there.
package struct WARCRecord: Sendable {
  /// Counted from 1 over all records of the file.
  let number: Int
  /// Where it begins in the file, unpacked.
  let byteOffset: Int
  /// The address that was asked for.
  let targetURI: String?
  /// How many records of the file with this address came before.
  let repetition: Int
  /// When it was fetched.
  let date: PartialDate?
  /// The format of the block, if it is no answer of a server.
  let format: SourceFormat?
  /// The encoding that is named for the block.
  let charset: String?
  /// An answer of a server with its header, or the page itself.
  let block: [UInt8]

  /// The article of the record.
  ///
  /// - Parameters:
  ///   - path: The file's id, with which its own begins: after `#` stands the address, or the record's number.
  ///   - sourcePath: The file, for messages.
  /// - Returns: The article; its address and the day on which it was fetched are those of the record unless
  ///   the page says otherwise.
  /// - Throws: `damaged`, or what `ArticleReader.article` throws.
  func article(id path: String, sourcePath: String) throws(IngestionError) -> Article {
    let (bytes, format, charset): ([UInt8], SourceFormat, String?)
    do throws(ContainerProblem) {
      (bytes, format, charset) = try page()
    } catch {
      throw .damaged(path: sourcePath, record: number, byteOffset: byteOffset, problem: error)
    }
    var id = "\(path)#\(targetURI ?? "\(number)")"
    if repetition > 0 { id += "#\(repetition + 1)" }
    var article = try ArticleReader.article(
      bytes, format: format, id: id, path: sourcePath, charset: charset)
    article.noteAddress(targetURI.flatMap(SavedPage.address))
    article.noteRetrieval(date)
    return article
  }

  private func page() throws(ContainerProblem) -> ([UInt8], SourceFormat, String?) {
    if let format { return (block, format, charset) }
    guard let response = HTTPResponse(reading: block) else { throw .badResponse }
    let body = try response.body(in: block)
    return (body, response.type.format ?? .html, response.type["charset"])
  }
}
