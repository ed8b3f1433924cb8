// Names and turns of several words that have a usual short form, and short forms that stand for several words.

extension Vocabulary {
    /// Names of several words that have a usual short form.
    static let contractions: [[String]] = [
        ["unitednations", "united", "nations"], ["unitednations", "nations", "unies"],
        ["unitednations", "naciones", "unidas"], ["unitednations", "onu"],
        ["eu", "european", "union"], ["eu", "union", "europeenne"], ["eu", "union", "europea"],
        ["africanunion", "african", "union"], ["africanunion", "union", "africaine"],
        ["africanunion", "the", "au"], ["africanunion", "ua"], ["africanunion", "union", "africana"],
        ["usa", "united", "states", "of", "america"],
        ["usa", "united", "states"], ["usa", "etats", "unis"], ["usa", "estados", "unidos"], ["usa", "us"],
        ["uk", "united", "kingdom"], ["uk", "royaume", "uni"], ["uk", "reino", "unido"],
        ["uk", "great", "britain"],
        ["burkina", "burkina", "faso"], ["ivorycoast", "ivory", "coast"],
        ["ivorycoast", "cote", "d", "ivoire"],
        ["ivorycoast", "costa", "de", "marfil"], ["alqaeda", "al", "qaeda"], ["alqaeda", "al", "qaida"],
        ["alqaeda", "al", "queda"], ["alqaeda", "al", "qaedas"], ["alqaeda", "al", "kaida"],
        ["alqaeda", "el", "qaida"],
        ["alqaeda", "alqaida"], ["alqaeda", "alkaida"],
        ["tuareg", "kel", "tamasheq"], ["tuareg", "kel", "tamashek"], ["tuareg", "kel", "tamajaq"],
        ["res", "s", "res"], ["longterm", "long", "term"], ["longlasting", "long", "lasting"],
        ["impartiality", "dont", "take", "sides"], ["impartiality", "not", "take", "sides"],
        ["impartiality", "not", "taking", "sides"], ["rebuild", "build", "up"], ["fell", "went", "down"],
        ["fell", "goes", "down"], ["fell", "going", "down"], ["rose", "going", "up"], ["rose", "went", "up"],
        ["rose", "goes", "up"], ["icj", "world", "court"],
        ["foreign", "other", "countries"], ["foreign", "other", "states"],
        ["permanently", "for", "good"], ["permanently", "for", "ever"], ["bce", "bc"],
        ["bce", "av", "j", "c"], ["bce", "avant", "j", "c"],
        ["bce", "av", "jc"], ["bce", "avant", "jc"], ["bce", "before", "christ"],
        ["assemblyresolution", "a", "res"],
        ["czechia", "czech", "republic"], ["timor", "east", "timor"], ["timor", "timor", "leste"],
        ["capeverde", "cape", "verde"], ["capeverde", "cabo", "verde"], ["drc", "dr", "congo"],
        ["drc", "democratic", "republic", "of", "the", "congo"], ["car", "central", "african", "republic"],
        ["uae", "united", "arab", "emirates"], ["ngo", "nongovernmental", "organization"],
        ["northkorea", "north", "korea"], ["southkorea", "south", "korea"],
        ["southsudan", "s", "sudan"], ["southkorea", "s", "korea"], ["northkorea", "n", "korea"],
        ["usa", "america"], ["southamerica", "south", "america"], ["northamerica", "north", "america"],
        ["latinamerica", "latin", "america"], ["centralamerica", "central", "america"],
        ["southafrica", "s", "africa"],
        ["saudiarabia", "saudi", "arabia"], ["southafrica", "south", "africa"],
        ["southsudan", "south", "sudan"],
        ["newzealand", "new", "zealand"], ["srilanka", "sri", "lanka"], ["costarica", "costa", "rica"],
        ["elsalvador", "el", "salvador"], ["equatorialguinea", "equatorial", "guinea"],
        ["guineabissau", "guinea", "bissau"], ["papuanewguinea", "papua", "new", "guinea"],
        ["sierraleone", "sierra", "leone"], ["puertorico", "puerto", "rico"],
        ["dominicanrepublic", "dominican", "republic"], ["westernsahara", "western", "sahara"],
        ["ddr", "disarmament", "demobilization", "and", "reintegration"],
        ["ssr", "security", "sector", "reform"],
    ]

    /// Short forms that stand for several words.
    static let expansions: [String: [String]] = [
        "unsc": ["unitednations", "security", "council"],
        "unscr": ["unitednations", "security", "council", "resolution"],
        "unga": ["unitednations", "general", "assembly"], "unsg": ["unitednations", "secretary", "general"],
        "sc": ["security", "council"], "ga": ["general", "assembly"], "hrc": ["human", "rights", "council"],
    ]
}
