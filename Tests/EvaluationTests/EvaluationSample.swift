import Evaluation

/// A small set of judgements and two runs of our own, with what `ir_measures` 0.4.3 makes of the first.
enum EvaluationSample {
  /// Graded, negative, missing and unjudgeable: k3 has no relevant document, k4 is not in the run.
  static let qrels = """
    k1 0 a 3
    k1 0 b 2
    k1 0 c 0
    k1 0 d 1
    k1 0 e -1
    k2 0 a 1
    k2 0 f 1
    k3 0 b 0
    k4 0 c 2
    k5 0 g 1
    """

  /// Ties under k2; scores under k5 that differ in double precision only; k9 is not judged.
  static let run = """
    k1 Q0 c 1 9.5 s
    k1 Q0 a 2 9.0 s
    k1 Q0 x 3 8.0 s
    k1 Q0 e 4 7.5 s
    k1 Q0 d 5 7.0 s
    k2 Q0 f 1 2.0 s
    k2 Q0 a 2 2.0 s
    k2 Q0 z 3 2.0 s
    k3 Q0 b 1 1.0 s
    k5 Q0 h 1 3.00000001 s
    k5 Q0 g 2 3.0 s
    k9 Q0 a 1 1.0 s
    """

  /// A second system.
  static let otherRun = """
    k1 Q0 a 1 9 t
    k1 Q0 b 2 8 t
    k2 Q0 x 1 2 t
    k4 Q0 c 1 1 t
    k5 Q0 h 1 4 t
    k5 Q0 g 2 3 t
    """

  /// Measure, its values for k1 to k5, its mean.
  static let expected: [(name: String, values: [Double], mean: Double)] = [
    ("nDCG@10", [0.478729, 0.693426, 0, 0, 0.630930], 0.360617),
    ("nDCG@2", [0.444123, 0.386853, 0, 0, 0.630930], 0.292381),
    ("nDCG", [0.478729, 0.693426, 0, 0, 0.630930], 0.360617),
    ("AP", [0.300000, 0.583333, 0, 0, 0.500000], 0.276667),
    ("AP@2", [0.166667, 0.250000, 0, 0, 0.500000], 0.183333),
    ("RR", [0.500000, 0.500000, 0, 0, 0.500000], 0.300000),
    ("RR@10", [0.500000, 1.000000, 0, 0, 0.500000], 0.400000),
    ("RR@1", [0.000000, 1.000000, 0, 0, 0.000000], 0.200000),
    ("P@10", [0.200000, 0.200000, 0, 0, 0.100000], 0.100000),
    ("P@2", [0.500000, 0.500000, 0, 0, 0.500000], 0.300000),
    ("R@100", [0.666667, 1.000000, 0, 0, 1.000000], 0.533333),
    ("R@2", [0.333333, 0.500000, 0, 0, 1.000000], 0.366667),
  ]

  /// Measures a run of this sample.
  static func measured(_ text: String, _ names: String) throws -> MeasuredRun {
    MeasuredRun(
      try Run(parsing: text), judgements: try Judgements(parsing: qrels),
      measures: try Measure.list(names))
  }
}
