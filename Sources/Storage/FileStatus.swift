import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// What the system says of the file at a path at a moment, links followed.
public struct FileStatus: Hashable, Sendable {
    /// What lies at the path.
    public enum Kind: String, Sendable {
        case file = "a file"
        case folder = "a folder"
        case pipe = "a pipe"
        case device = "a device"
        case other = "no file"
    }

    /// What it is.
    public let kind: Kind
    /// The file system and the number in it: together no other file of this machine has them.
    let device: UInt64
    let number: UInt64
    /// Who may read and write it, as `chmod` takes it.
    public let permissions: Int
    /// In bytes.
    public let size: Int
    /// When the content was last changed: nanoseconds since 1970; the last that can be counted, in 2262, for all later.
    public let modified: Int

    /// Asks the system; nil where there is nothing, or where the path cannot be followed.
    public init?(_ path: String) {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        kind = Kind(mode: status.st_mode)
        device = UInt64(truncatingIfNeeded: status.st_dev)
        number = UInt64(status.st_ino)
        permissions = Int(status.st_mode & 0o7777)
        size = Int(status.st_size)
        #if canImport(Darwin)
            let time = status.st_mtimespec
        #else
            let time = status.st_mtim
        #endif
        let (nanoseconds, overflow) = Int(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
        modified = overflow ? .max : nanoseconds + Int(time.tv_nsec)
    }

    /// Whether this is the file that was there before, whatever it holds by now.
    func isSameFile(as other: FileStatus) -> Bool { device == other.device && number == other.number }
}

extension FileStatus.Kind {
    fileprivate init(mode: mode_t) {
        self =
            switch mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFIFO, S_IFSOCK: .pipe
            case S_IFCHR, S_IFBLK: .device
            default: .other
            }
    }
}

extension FileStatus {
    /// The path without links; nil where it cannot be followed.
    public static func resolved(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Gives a file another name, in the place of what has it; false where the system does not.
    static func move(_ path: String, to other: String) -> Bool { unsafe rename(path, other) == 0 }

    /// The name of the file system that a file lies in: unlike its device number, the same after each start.
    static func fileSystem(of path: String) -> String {
        var system = statvfs()
        guard unsafe statvfs(path, &system) == 0 else { return "" }
        return "\(system.f_fsid)"
    }

    /// How many bytes the file system of a file still takes from this user; nil where that is not known.
    static func room(at path: String) -> Int? {
        var system = statvfs()
        guard unsafe statvfs(path, &system) == 0 else { return nil }
        return Int(
            clamping: UInt64(system.f_bavail).multipliedReportingOverflow(by: UInt64(system.f_frsize))
                .partialValue
        )
    }

    /// What the machine is called in its network.
    static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&name, name.count) == 0 else { return "" }
        return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
