import Foundation
import Scheduling
import Study

/// Where what a plan says of today is kept between starts: a file that can be lost at any time.
struct PlanCache {
    private let path: String

    /// A file for each deck of each progress file.
    init(folder: String, progress: String, deck: String) {
        let name = StableHash.hash(progress + "\n" + deck)
        path = folder + "/plan-" + String(name, radix: 16) + ".json"
    }

    /// What was kept, if it belongs to the state of things that `fingerprint` names.
    func digest(_ fingerprint: UInt64) -> PlanDigest? {
        guard let data = FileManager.default.contents(atPath: path),
            let kept = try? JSONDecoder().decode(PlanDigest.self, from: data),
            kept.fingerprint == fingerprint
        else { return nil }
        return kept
    }

    /// Keeps what a plan says; where that cannot be done, it will be worked out again.
    func keep(_ digest: PlanDigest) {
        let url = URL(filePath: path)
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            try JSONEncoder().encode(digest).write(to: url, options: .atomic)
        } catch {
            // NB: a cache that cannot be written costs time only.
            return
        }
    }
}
