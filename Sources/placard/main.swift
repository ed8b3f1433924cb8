import ArgumentParser
import Foundation

// NB: the process ends by `exit` so that the status is ours: 0, 1 or 2.
exit(Program(world: .actual()).run(Array(CommandLine.arguments.dropFirst())))
