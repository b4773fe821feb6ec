import Evaluation
import Testing

@Suite struct MeasureTests {
  @Test(arguments: EvaluationSample.expected)
  func `gives the values of ir_measures`(name: String, values: [Double], mean: Double) throws {
    let measured = try EvaluationSample.measured(EvaluationSample.run, name)
    let measure = try Measure(name: name)
    #expect(measured.queries == ["k1", "k2", "k3", "k4", "k5"])
    for (value, expected) in zip(measured.values(of: measure), values) {
      #expect(abs(value - expected) < 0.000_001)
    }
    #expect(abs(measured.mean(of: measure) - mean) < 0.000_001)
  }

  @Test func `lists the queries that it cannot measure`() throws {
    let measured = try EvaluationSample.measured(EvaluationSample.run, "AP")
    #expect(measured.queriesWithoutRanking == ["k4"])
    #expect(measured.queriesWithoutJudgements == ["k9"])
  }

  @Test func `breaks ties as trec_eval does, and with a cutoff on RR as MS MARCO does`() throws {
    var run = Run()
    for document in ["b", "a", "é", "z"] {
      run.add(RankedDocument(document: document, score: 1), to: "q")
    }
    run.add(RankedDocument(document: "top", score: 1.000_000_000_1), to: "q")
    #expect(run.ranking(query: "q").map(\.document) == ["é", "z", "top", "b", "a"])
    #expect(run.rankingByMSMARCO(query: "q").map(\.document) == ["top", "a", "b", "z", "é"])
    #expect(run.ranking(query: "none").isEmpty)
  }

  @Test func `counts a query without a relevant document as zero`() throws {
    let judgements = try Judgements(parsing: "q 0 a 0\nq 0 b -2")
    let run = try Run(parsing: "q Q0 a 1 2 s\nq Q0 b 2 1 s")
    let measures = try Measure.list("nDCG AP RR P@1 R@1 nDCG@1 RR@1")
    let measured = MeasuredRun(run, judgements: judgements, measures: measures)
    #expect(measures.allSatisfy { measured.mean(of: $0) == 0 })
  }

  @Test func `knows a measure by its names`() throws {
    let names = "nDCG@10, ndcg AP map MRR@10 rr Recall@100 r@5 P@10 precision@3 AP@7"
    #expect(
      try Measure.list(names).map(\.description) == [
        "nDCG@10", "nDCG", "AP", "AP", "RR@10", "RR", "R@100", "R@5", "P@10", "P@3", "AP@7",
      ])
  }

  @Test(arguments: [
    "P", "R", "Recall", "nDCG@0", "nDCG@-1", "AP@", "P@x", "P@1@2", "", "bpref", "@5",
  ])
  func `refuses a measure that it does not know`(name: String) {
    #expect(throws: EvaluationError.unknownMeasure(name: name)) { try Measure(name: name) }
  }
}
