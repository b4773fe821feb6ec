import Search
import Testing

@Suite struct QueryParserTests {
  @Test(arguments: UInt64(0)..<40)
  func `no text traps, and only a limit is refused in lenient mode`(seed: UInt64) {
    var random = RandomQuery(seed: seed)
    for round in 0..<60 {
      let query = round.isMultiple(of: 3) ? random.bytes(count: 60) : random.text(pieceCount: 20)
      check(query, seed: seed)
    }
  }

  @Test func `an empty query asks nothing`() throws {
    #expect(try QueryParser.parse("") == ParsedQuery(root: nil, notes: []))
    #expect(try QueryParser.parse(" \u{A0}\n\t\u{3000} ") == ParsedQuery(root: nil, notes: []))
  }

  @Test func `a leaf knows its bytes`() throws {
    let query = "één -titel:(“x y”~3 =K*) datum:2019"
    let parsed = try QueryParser.parse(query)
    let pieces = Self.leafRanges(try #require(parsed.root)).map { Self.slice(query, $0) }
    #expect(pieces == ["één", "“x y”~3", "=K*", "datum:2019"])
  }

  @Test func `a compound spans its leaves`() throws {
    let query = "a (b AND titel:c) NOT (d OR e)"
    guard case .clauses(let clauses) = try QueryParser.parse(query).root else {
      Issue.record("no list")
      return
    }
    #expect(clauses.map { Self.slice(query, $0.node.range) } == ["a", "b AND titel:c", "d OR e"])
  }

  @Test func `notes come in the order of the query`() throws {
    let notes = try QueryParser.parse("a) kl*nt (b AND titl:x").notes
    #expect(notes.map(\.range.lowerBound) == [1, 5, 9, 16])
  }

  @Test func `a message is one short line whatever was typed`() throws {
    let escape = "datum:\u{1B}[31m\u{7}" + String(repeating: "é", count: 20_000)
    let long = String(repeating: "naam", count: 10_000) + ":x"
    for query in [escape, long, "=“klant"] {
      for note in try QueryParser.parse(query).notes {
        let isPlain = "\(note)".unicodeScalars.allSatisfy {
          $0.properties.generalCategory != .control
        }
        #expect(isPlain && "\(note)".utf8.count < 200)
      }
    }
    #expect(try QueryParser.parse("=“klant").notes.count == 1)
  }

  private func check(_ query: String, seed: UInt64) {
    let byteCount = query.utf8.count
    do throws(QueryError) {
      let parsed = try QueryParser.parse(query)
      for note in parsed.notes {
        let isInside = note.range.upperBound <= byteCount && !note.range.isEmpty
        #expect(isInside, "seed \(seed): \(query): \(note)")
        #expect(!note.problem.description.isEmpty && !"\(note)".contains("\n"))
        _ = QueryExcerpt(of: query, at: note.range)
      }
      checkStrict(query, parsed: parsed, seed: seed)
      guard let root = parsed.root else { return }
      #expect(root.range.upperBound <= byteCount)
      let again = try QueryParser.parse(QueryPrinter.text(of: root))
      #expect(again.root?.withoutRanges == root.withoutRanges, "seed \(seed): \(query)")
    } catch {
      switch error {
      case .nearnessTooLarge, .tooManyEdits: break
      default: Issue.record("seed \(seed): \(query): \(error)")
      }
    }
  }

  private func checkStrict(_ query: String, parsed: ParsedQuery, seed: UInt64) {
    do throws(QueryError) {
      let strict = try QueryParser.parse(query, strict: true)
      #expect(strict == parsed && parsed.notes.isEmpty, "seed \(seed): \(query)")
    } catch {
      #expect(error == parsed.notes.first.map(QueryError.notUnderstood), "seed \(seed): \(query)")
    }
  }

  private static func slice(_ query: String, _ range: Range<Int>) -> String {
    String(decoding: Array(query.utf8)[range], as: UTF8.self)
  }

  private static func leafRanges(_ node: QueryNode) -> [Range<Int>] {
    switch node {
    case .word, .phrase, .dates: [node.range]
    case .scope(let scope): leafRanges(scope.node)
    case .not(let inner): leafRanges(inner)
    case .and(let nodes), .or(let nodes): nodes.flatMap(leafRanges)
    case .clauses(let clauses): clauses.flatMap { leafRanges($0.node) }
    case .expanded(let expansion): leafRanges(expansion.typed)
    }
  }
}
