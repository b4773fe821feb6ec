internal import ArgumentParser
internal import VindplaatsKit

/// Which index a command means.
struct IndexOption: ParsableArguments {
  @Option(
    name: .customLong("index"),
    help: "The folder of the index; else VINDPLAATS_INDEX, else the nearest .vindplaats upwards.",
    completion: .directory)
  var directory: String?

  /// The folder.
  var resolved: String { IndexLocation.resolve(directory) }
}
