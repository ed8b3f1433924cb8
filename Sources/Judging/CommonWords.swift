// Everyday English nouns, with which descriptions of things begin.

extension Vocabulary {
    /// Whether a word is an everyday noun, with which descriptions of things begin: "a court in The Hague".
    static func isCommonNoun(_ word: Word) -> Bool {
        commonNouns.contains(word) || commonNouns.contains(word.entry.concept)
    }

    private static let commonNouns = WordSet(words(in: nouns))

    private static let nouns = """
        access accident account acid act action activist activity actor administration adult advance advantage advice
        adviser affair age agenda agent agreement aid air airport album alcohol alley alliance ally ambassador ambush
        amount analysis ancestor animal answer anthem apple approach archive area argument arm arms army arrest arrival
        arrow art artist aspect assault assembly asset assistance association atom attack attempt attitude audience
        author authority autonomy average award baby back bacteria bag ball ban band bank bar barrier base basin basis
        battle bay beach bear beginning belief bell belt bench benefit bias bid bird birth bishop blast block blockade
        blood board boat body bomb bond bone book border boss bottle bottom boundary box boy brain branch bread break
        bridge brigade brother budget building bullet bureau burger bus business businessman button cabinet cable camp
        campaign canal candidate cannon capacity capital captain car carbon card care career case cash castle cattle
        cause cavalry ceasefire cell center ceremony certificate chain chair chairman challenge champion chance channel
        chapter character charge charity charm chart chemical chief child choice church circle citizen city civilian
        claim clan clash class clay clergy clerk client cliff climate clock cloth cloud club clue coach coal coalition
        coast coat code coffee coin colonel colony colour column combat comfort command commander comment commission
        committee community company comparison competition complaint compound compromise concept concern conclusion
        condition conference conflict congress connection conquest consent consequence constitution contact container
        content contest context continent contract contrast contribution control convention convoy cook copper copy core
        corner corps corruption cost cotton council count country county coup couple courage course court cousin cover
        cow creation creature credit crew crime criminal crisis critic crop cross crowd crown crusade crystal culture
        current curtain custom customer cycle damage dance danger data daughter day dead deal death debate debt decade
        decision declaration decline decree deed deer defeat defence defender degree delay delegation demand democracy
        demonstration department departure deposit depth deputy descent desert design desk destruction detail detective
        development device diamond dictator dictatorship diet difference difficulty dinner diplomat direction director
        disaster discipline discovery discussion disease dish dispute distance district division doctor doctrine document
        dog dollar door dose doubt dragon drama drawing dream dress drink driver drone drought drug duke dust duty
        dynasty eagle ear earth earthquake east economy edge editor education effect effort egg election electricity
        electron element elephant elite emblem emergency emotion emperor empire employee enemy energy engine engineer
        entrance environment enzyme episode equality equipment era error escape essay estate event everybody everyone
        evidence example exception exchange excuse execution exercise exile expansion experience experiment expert
        explanation explorer explosion export extension extremist eye fabric face fact faction factor factory failure
        faith fall fame family famine fan farm farmer fashion father fault favour fear feature federation fee feeling
        festival fiction field fight fighter figure film finance finger fire fish flag flame flight flood floor flour
        flower fluid focus folk food foot force forest form formula fort fortress fortune foundation founder framework
        freedom friend friendship front frontier fruit fuel function fund future gain game gang garden gas gate gathering
        gene general generation genocide genre giant gift girl glacier glass goal god gold gospel government governor
        grain grant graph grass grave gravity ground group growth guard guerrilla guest guide gulf gun guy habit hair half
        hall hammer hand harbour harvest hat head headquarters health heart heat heaven height helicopter helmet helmets
        help hero hill history hit holder hole holiday holy home honour hope horror horse hospital host hostage hotel hour
        house household human hunger hunter husband ice idea ideal identity ideology image immigrant impact import
        incident income increase independence index individual industry infantry inflation influence information
        initiative injury inside inspector institute institution instruction instrument insurance insurgent intellectual
        intelligence interest interior intervention interview invasion invention investigation investment investigator
        iron island issue item jet job joke journal journalist journey judge juice jungle jury justice kidney killing king
        kingdom kiss kitchen knight knowledge laboratory labour lady lake land language law lawyer layer lead leader
        leadership league leather legend legion lesson letter level liberty library licence lie life light limit line link
        lion liquid list literature loan location logic loss lot love luck lunch machine magazine magic maid majority
        maker man manager manner map march margin mark market marriage marshal mask mass massacre master match material
        matter mayor meal meaning measure meat mechanism media mediator medicine meeting member membrane memory mercenary
        merchant merger message metal method midnight migrant militant military militia milk mill mind mine mineral
        minister ministry minority minute mirror misery missile mission mistake mixture model molecule moment monarch
        monarchy money monk monster monument mood moon moral morning mosque mother motion motor mountain mouse mouth move
        movement murder muscle museum music musician mutiny myth nail name narrator nation nationalist navy neck need
        negotiation neighbour nephew nerve net network neutron news newspaper night noble nobles noise nomad north note
        notion novel novelist nuclear nucleus number nurse object objective observer ocean offence offensive offer office
        officer official oil one opera operation operator opinion opponent opportunity opposition orbit order ore organ
        organisation organization origin orphan outbreak outcome outlet output outpost oxygen pact page pain painter
        painting pair palace panel paper parade paradise parent park parliament part participant particle partner party
        passage passenger passion past path patience patient patrol pattern payment peace peacekeeper peacekeepers peak
        peasant penalty people pepper percentage performance period permission person petition phase philosopher
        philosophy phone photo phrase piece pilgrim pilot pioneer pipe pirate place plague plain plan plane planet plant
        plate platform play player plot poem poet poetry point poison police policeman policy politician politics poll
        pollution pool pope population port position possession post potato poverty powder power practice prayer preacher
        predator presence president press pressure prey price priest prime prince princess principle print priority prison
        prisoner prize problem procedure process product production profession professor profit program programme progress
        project promise property prophet proportion proposal prosecutor protection protein protest protocol province
        public publication punishment pupil purchase purpose quality quantity quarter queen quest question race radiation
        radio raid rail rain range rank rate ratio reach reaction reader reality reason rebel rebels rebellion receipt
        recipe recognition record recovery referendum reform refugee region regime regiment regulation reign relation
        relationship relief religion remedy rent repair report reporter representative republic reputation request rescue
        research reserve resident resistance resolution resort resource response rest restaurant result retreat return
        revenge revenue review revolt revolution reward rice rider rifle right riot rise risk ritual rival river road
        robot rock role roof room root rope route row royal rule ruler rumour saint sale salt sample sanction sand
        satellite scale scandal scene schedule scheme scholar school science scientist score scout sculpture sea season
        seat secret secretary section sector security seed seizure senate senator sense sentence separatist separatists
        sequence sergeant series servant service session settlement settler shadow shape share sheet shelter shepherd
        shield ship shock shop shore shot show shrine side siege sign signal signatory silence silver singer sister site
        situation skill skin slave sleep snake society soil soldier soldiers solution someone somebody something son song
        sort soul sound source south space speaker species speech speed spell sphere spirit spokesman spoon sport spot
        spring spy square stability staff stage stake standard star state statement station statue status steel stem step
        stock stomach stone storm story strait stranger strategy stream street strength stress strike string stronghold
        structure struggle student study style subject substance success succession successor sugar suggestion suit summer
        summit sun supplier supply support supporter surface surgeon surprise surrender survey survivor symbol sympathy
        system table tale talent talk tank target task taste tax teacher team technique technology temperature temple
        tennis tension tent term territory terror terrorist terrorists test text theatre theme theory thief thing thought
        threat throne thunder ticket tide tiger time tissue title tobacco tongue tool tooth topic tour tourist tower town
        track trade tradition trail train trainer training traitor transfer transition transport treasure treatment treaty
        tree trend trial tribe tribunal troop troops trouble truce truck trust truth tunnel tutor twin type tyrant uncle
        union unit universe university uprising user valley value variety vehicle version vessel veteran veto victim
        victory video view village violence virtue virus vision visit visitor voice volcano volume volunteer vote voter
        voyage wage wager wagon walk wall war warrior watch water wave way weakness wealth weapon weapons weather wedding
        week weight west wheat wheel wife wind window wine wing winner winners winter wish witness wolf woman wonder wood
        word work worker world worm worship writer year youth zone
        """
}
