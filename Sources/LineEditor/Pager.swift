// Reading a long text screen by screen, in a program that the learner has chosen.
#if canImport(Glibc)
    @preconcurrency import Glibc
#elseif canImport(Darwin)
    @preconcurrency import Darwin
#endif

/// A program that shows a text screen by screen, such as `less`.
@MainActor
public enum Pager {
    /// Shows a text in the program that `command` names, and waits until the learner leaves it.
    ///
    /// The text is a file by then, so that a pager which is left early breaks no pipe. No shell reads the command.
    /// Ctrl-C is the pager's own while it runs.
    ///
    /// - Parameters:
    ///   - text: What is shown.
    ///   - command: The program, found as a shell finds it, and its arguments.
    /// - Returns: Whether the program could be started; if not, nothing was shown.
    public static func show(_ text: String, with command: [String]) -> Bool {
        guard let file = unnamedFile(text) else { return false }
        defer { close(file) }
        // What git does as well: colours are drawn, and short texts stay on the screen.
        setenv("LESS", "FRX", 0)
        let endedProgram = Signals.endProgram(false)
        defer {
            _ = Signals.takeInterrupt()
            _ = Signals.endProgram(endedProgram)
        }
        guard let process = start(command, reading: file) else { return false }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return true
    }

    private static func start(_ command: [String], reading file: Int32) -> pid_t? {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, file, STDIN_FILENO)
        var words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        guard let program = command.first else { return nil }
        var process = pid_t()
        fflush(nil)
        return posix_spawnp(&process, program, &actions, nil, &words, environ) == 0 ? process : nil
    }

    /// An open file without a name that holds a text, to be read from its start.
    private static func unnamedFile(_ text: String) -> Int32? {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var name = Array("\(folder)/placard.XXXXXX".utf8CString)
        let file = mkstemp(&name)  // mode 0600
        guard file >= 0 else { return nil }
        unlink(name)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                close(file)
                return nil
            }
            rest = rest.dropFirst(count)
        }
        lseek(file, 0, SEEK_SET)
        return file
    }
}
