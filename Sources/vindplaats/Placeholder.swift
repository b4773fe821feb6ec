import ArgumentParser

@main
struct Vindplaats: ParsableCommand {}
