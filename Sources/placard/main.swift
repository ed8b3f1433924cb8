import ArgumentParser
import Foundation
import LineEditor

// NB: before anything is opened, since it looks after descriptors that are closed.
let streams = Streams()
let status = Program(world: .actual(streams)).run(Array(CommandLine.arguments.dropFirst()))
// NB: the process ends by `exit` so that the status is ours: 0, 1 or 2.
exit(streams.finish(status, inputFailed: PlainInput.hasFailed))
