internal import ArgumentParser

/// The names of the subcommands.
enum CommandNames {
  /// Names and aliases.
  static let all = Vindplaats.configuration.subcommands.flatMap { command in
    (command.configuration.commandName.map { [$0] } ?? []) + command.configuration.aliases
  }

  /// The name that differs from a word in the fewest letters, if it is at most two.
  static func nearest(to word: String) -> String? {
    let distances = all.map { (name: $0, distance: distance(word, $0)) }
    let nearest = distances.min { $0.distance < $1.distance }
    return nearest.flatMap { $0.distance <= 2 ? $0.name : nil }
  }

  /// The letters to insert, delete or replace (Levenshtein, 1966).
  private static func distance(_ left: String, _ right: String) -> Int {
    let right = Array(right)
    var row = Array(0...right.count)
    for (index, character) in left.prefix(40).enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let replaced = diagonal + (character == right[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replaced, row[column] + 1, diagonal + 1)
      }
    }
    return row[right.count]
  }
}
