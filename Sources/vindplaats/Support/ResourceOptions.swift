internal import ArgumentParser

/// What a run that writes an index may use.
struct ResourceOptions: ParsableArguments {
  @Option(help: "Threads; else one for each processor.")
  var jobs: Int?

  @Option(help: "Megabytes that the threads may hold together.")
  var memory = 256
}
