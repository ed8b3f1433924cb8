// The words that the judge knows without any deck. Folded: lower case, no accents.

extension Vocabulary {
    /// Articles, prepositions, pronouns and auxiliaries of English, French and Spanish.
    static let functionWords = """
        a an the of in on at to for from by with as and is was were are be been being has have had it its this
        that these those there which who whom whose what when where into within between their his her our they
        he she we i you my your them him me do did does will would can could upon than then so also very just out off up
        le la les l un une des du de d au aux en et dans par pour sur avec est etait sont ce cette ces qui que
        elle ils elles leur leurs se sa son ses ete fut ont entre vers chez
        el los las uno unos unas del al y e con por para es era fue esta este su sus lo ha han hacia
        s t qu c n j wa wal ul ag ould
        """

    /// Words around an answer that only say that it is one.
    static let fillers = """
        answer im ive id ill thinkits ithink called named known namely ie eg viz aka alias think believe say guess um uh er hmm well okay ok yes
        yeah yep yup definitely surely certainly obviously clearly course indeed really simply just please
        thats because parce porque somewhere right innit thing one ones je crois pense dirais oui reponse respuesta creo pienso diria si adopted
        later formerly originally officially respectively about around circa roughly approximately now today currently
        nowadays maintenant ahora actuellement actualmente
        """

    /// Kinds of things, which add nothing to a name.
    static let genericWords = """
        group groupe grupo grp peacekeepers movement mouvement movimiento organization organisation organizacion organisacion party
        parti partido republic republique republica state states etat etats estado country countries pays pais
        people peuple pueblo peoples ppl population ethnic ethnie tribe nation resolution res document symbol unscr
        agreement accord acuerdo treaty traite tratado deal pact convention operation mission force forces
        council conseil consejo committee company corporation firm agency agence city ville ciudad town capital
        region territory area zone province district war guerre conflict president minister leader chief
        bloc bloque rebels rebel fighters militants mercenaries mercenary separatists troops soldiers army armed
        coalition alliance front body institution government gouvernement gobierno community communaute comunidad
        network times era period age number year annee ano month mois mes date day jour dia program programme official formal full
        effect process phenomenon village hamlet place site location settlement pmc mercs contractors ngo branch wing faction short name nom nombre acronym ruler regime junta militia
        """

    /// Kinds of things that usage drops freely: "Serval" for "Operation Serval".
    static let optionalWords = """
        katiba katibat brigade battalion group groupe grupo republic republique republica resolution res document symbol operation unitednations unsc
        related linked affiliated associated aligned own region area because parce porque
        federation kingdom royaume company firm city ville faso guide general colonel captain president
        mr mrs ms dr prof professor sir imam sheikh cheikh emir minister secretary chapter chapitre capitulo ch article
        articulo art
        """

    /// Titles of persons.
    static let titles = """
        general colonel captain major lieutenant sergeant president minister chief mr mrs ms dr doctor prof
        m mme mlle monsieur madame sr sra senor gen col capt maj lt pres
        professor sir imam sheikh cheikh emir king queen prince ambassador senator comrade capitaine presidente
        ministro coronel capitan jr rev reverend hon honourable sultan pope saint lord lady sen amb prime premier
        """

    /// Words before a name that make another thing of it.
    static let modifiers = """
        north south east west northern southern eastern western central new old anti non ex pro neo post pre
        upper lower greater lesser equatorial vice deputy former pseudo fake counter nord sud ouest norte
        sur este oeste nouveau nouvelle nuevo nueva little great inner outer delta river lake gulf
        """

    /// Pairs that exclude each other: words of one side, a bar, words of the other.
    static let opposites: [(Set<String>, Set<String>)] = """
        north northern nord norte|south southern sud sur
        east eastern|west western
        first|second third last
        increase increased increasing raise raised raising more rise rose rising growth grow grew higher greater gain gained|decrease \
        decreased decreasing less fewer fall fell falling decline declined drop dropped lower loss reduced reduction
        before|after
        win won winning victory|lose lost losing defeat defeated
        upper|lower
        join joined joining entered|leave left leaving quit withdrew withdrawal
        ally allies allied friend|enemy enemies rival opponent
        military soldier soldiers troops|civilian civilians
        men man male|women woman female
        old|new
        bce|ad ce
        immunity immunite inmunidad|impunity impunite impunidad
        emigration|immigration
        accession|secession succession
        prosecution|persecution
        internal inside|external outside
        import imports imported|export exports exported
        pro for|anti against
        war|peace
        attack attacked attacking harm kill|defend defended defending defence protect protecting protection
        support supported supporting back backed|oppose opposed opposing opposition
        public|private
        strong stronger strengthen|weak weaker weaken
        high|low
        accept accepted|reject rejected refuse refused
        improve improved improving better|worsen worsened worsening worse
        allow allowed|forbid forbidden ban banned
        start started begin began|end ended stop stopped
        """.split(separator: "\n").map { line in
            let sides = line.split(separator: "|").map { Set($0.split(separator: " ").map(String.init)) }
            return (sides[0], sides[1])
        }

    /// The words that each word excludes.
    static let contraries: [String: Set<String>] = {
        var contraries: [String: Set<String>] = [:]
        for (left, right) in opposites {
            for word in left { contraries[word, default: []].formUnion(right) }
            for word in right { contraries[word, default: []].formUnion(left) }
        }
        return contraries
    }()

    /// Words for more and less.
    static let changes = WordSet(
        opposites.first { $0.0.contains("increase") }.map { Array($0.0.union($0.1)) } ?? []
    )

    /// All words that exclude another.
    static let opposed = WordSet(Array(contraries.keys))

    /// Whether two words exclude each other.
    static func areOpposite(_ one: Word, _ other: Word) -> Bool {
        opposed.contains(one) && contraries[one.text]?.contains(other.text) ?? false
    }

    /// Months in English, French and Spanish, with their usual short forms.
    static let months: [String: Int] = {
        var months: [String: Int] = [:]
        for (index, line) in monthNames.split(separator: "\n").enumerated() {
            for name in line.split(separator: " ") { months[String(name)] = index + 1 }
        }
        return months
    }()

    private static let monthNames = """
        january jan janv janvier enero ene
        february feb febr fev fevr fevrier febrero febuary
        march mar mars marzo
        april apr avr avril abril abr
        may mai mayo
        june jun juin junio
        july jul juil juillet julio
        august aug aout agosto ago
        september sep sept septembre septiembre setiembre
        october oct octobre octubre
        november nov novembre noviembre
        december dec decembre diciembre dic
        """
}
