// The one target that asks ICU, through Foundation, what text is: the core below needs the standard library only.

import Foundation
import Synchronization
public import Words

extension TextTransforms {
    /// The transforms of Unicode's own tables, as far as the system's ICU knows them.
    ///
    /// They take microseconds a text; the first name of a State takes some milliseconds.
    public static let unicode = TextTransforms(
        compatible: { $0.precomposedStringWithCompatibilityMapping },
        latin: { $0.applyingTransform(.toLatin, reverse: false) ?? $0 },
        namesOfState: { States.names(of: $0) }
    )
}

/// The States of the world by name, from the Common Locale Data Repository of Unicode.
private enum States {
    /// All names of the State with a name; none when it is no State's.
    static func names(of name: String) -> [String] {
        guard let code = codes[fold(name)] else { return [] }
        return known.withLock { known in
            if let names = known[code] { return names }
            let localized = locales.compactMap { $0.localizedString(forRegionCode: code) }
            let names = Set(localized + (plain[code] ?? [])).sorted()
            known[code] = names
            return names
        }
    }

    /// The names that were asked for, by code: every locale is asked once.
    private static let known = Mutex<[String: [String]]>([:])

    /// The codes of ISO 3166-1 by folded name in the languages that decks are written in.
    private static let codes: [String: String] = {
        var codes: [String: String] = [:]
        let regions = Locale.Region.isoRegions.map(\.identifier).filter { $0.count == 2 }
        for locale in ["en", "fr", "es"].map(Locale.init(identifier:)) {
            for region in regions {
                guard let name = locale.localizedString(forRegionCode: region) else { continue }
                codes[fold(name)] = region
            }
        }
        for (region, names) in plain { for name in names { codes[fold(name)] = region } }
        return codes
    }()

    /// One locale for each language and script.
    private static let locales = Locale.availableIdentifiers.sorted().map(Locale.init(identifier:))
        .filter { $0.language.region == nil || $0.identifier.split(separator: "_").count == 1 }

    /// What States are called that the data name with a qualifier ("China mainland", "Palestinian Territories"), in
    /// the languages of the United Nations and some others.
    private static let plain = [
        "CN": [
            "China", "Chine", "Китай", "中国", "中國", "الصين", "Cina", "중국", "चीन", "Çin", "Kina", "Chiny",
            "Κίνα", "Trung Quốc",
        ],
        "PS": ["Palestine", "Palestina", "Палестина", "巴勒斯坦", "فلسطين", "Palästina", "パレスチナ", "팔레스타인"],
    ]
}
