// Starting a program with files of our choice as its standard streams.
#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What a child finds as its standard streams.
enum Streams {
    /// The terminal at this path, which becomes the controlling terminal of a new session.
    case terminal(String)
    /// Three open files.
    case files(input: Int32, output: Int32, errors: Int32)
}

/// A program to start: everything that its process gets.
struct Program {
    let executable: String
    let arguments: [String]
    let environment: [String: String]

    /// The program with the caller's variables on top of few and harmless ones.
    ///
    /// No locale, no home, no ~/.inputrc: a test does not depend on who runs it.
    init(_ executable: String, _ arguments: [String], _ environment: [String: String], _ directory: String?) {
        var all = ["TERM": "xterm-256color", "HOME": "/nonexistent", "INPUTRC": "/dev/null"]
        for name in ["PATH", "LLVM_PROFILE_FILE", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "TSAN_OPTIONS"] {
            all[name] = unsafe getenv(name).map { unsafe String(cString: $0) }
        }
        self.environment = all.merging(environment) { $1 }
        if let directory {
            self.executable = "/bin/sh"
            self.arguments = ["-c", #"cd "$0" && exec "$@""#, directory, executable] + arguments
        } else {
            self.executable = executable
            self.arguments = arguments
        }
    }

    /// Starts the program; returns its process id.
    func start(_ streams: Streams) throws -> pid_t {
        #if canImport(Glibc)
            var actions = unsafe posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #else
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #endif
        unsafe posix_spawn_file_actions_init(&actions)
        defer { unsafe posix_spawn_file_actions_destroy(&actions) }
        unsafe posix_spawnattr_init(&attributes)
        defer { unsafe posix_spawnattr_destroy(&attributes) }

        switch streams {
        case .terminal(let path):
            unsafe posix_spawn_file_actions_addopen(&actions, 0, path, O_RDWR, 0)
            unsafe posix_spawn_file_actions_adddup2(&actions, 0, 1)
            unsafe posix_spawn_file_actions_adddup2(&actions, 0, 2)
        case .files(let input, let output, let errors):
            unsafe posix_spawn_file_actions_adddup2(&actions, input, 0)
            unsafe posix_spawn_file_actions_adddup2(&actions, output, 1)
            unsafe posix_spawn_file_actions_adddup2(&actions, errors, 2)
        }
        let newSession: Int32 = onLinux ? 0x80 : 0x400  // POSIX_SPAWN_SETSID, which not every header shows
        let flags = POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK | newSession
        var signals = sigset_t()
        unsafe sigemptyset(&signals)
        unsafe posix_spawnattr_setsigmask(&attributes, &signals)
        unsafe sigfillset(&signals)
        unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
        unsafe posix_spawnattr_setflags(&attributes, Int16(flags))

        var words = unsafe ([executable] + arguments).map { unsafe strdup($0) } + [nil]
        defer { for index in unsafe words.indices { unsafe free(words[index]) } }
        var variables = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for index in unsafe variables.indices { unsafe free(variables[index]) } }
        var process = pid_t()
        let code = unsafe posix_spawn(&process, executable, &actions, &attributes, &words, &variables)
        guard code == 0 else { throw TerminalError.system(call: "posix_spawn \(executable)", code: code) }
        return process
    }
}

/// The status of `process` once it has ended; nil while it runs.
func status(of process: pid_t) -> ExitStatus? {
    var word: Int32 = 0
    return unsafe waitpid(process, &word, WNOHANG) == process ? ExitStatus(word: word) : nil
}

/// Sleeps for a hundredth of a second: between two looks at what cannot be waited for.
func rest() { usleep(10_000) }

#if canImport(Glibc)
    private let onLinux = true
#else
    private let onLinux = false
#endif
