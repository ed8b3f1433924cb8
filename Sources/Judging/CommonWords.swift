// Everyday English words: what a learner types by them is a word, not a name with a slip.

extension Vocabulary {
    /// Whether a word is an everyday noun, with which descriptions of things begin: "a court in The Hague".
    static func isCommonNoun(_ word: Word) -> Bool {
        commonNouns.contains(word) || commonNouns.contains(word.entry.concept)
    }

    private static let commonNouns = WordSet(words(in: nouns))

    /// Everyday words of every kind.
    static let commonWords = WordSet(words(in: nouns) + words(in: others))

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

    private static let others = """
        abandon abandoned ability above abroad absent accept accepted accuse accused achieve across active actual adapt
        admire admit adopt advanced affect afford afraid after again against agree agreed ahead alive allow allowed almost
        alone along already although always amazing among ancient angry annual another anxious anybody anymore anything
        apart apply appoint argue arise arrange arrive asleep assist assume attend attract avoid aware awful badly basic
        became because become before began begin behave behind being believe belong below beneath beside better between
        beyond bigger bitter blame blind bloody borrow bought brave brief bright bring broad broke broken brought
        brown build built burial buried burn burst bury cancel careful careless carry catch caught cease central certain
        changed cheap check cheer choose chose chosen civil classic clean clear clever climb close closed clumsy collect
        combine common compare compel compete complete complex conduct confirm confuse connect conquer consider
        consist contain continue convert convince correct costly crash crazy cruel crush curious curse daily damaged dark
        decent decide declare deep defend define delicate deliver deny depend derive deserve desire despite destroy detect
        differ different difficult direct dirty discover discuss dismiss display divide domestic double drawn drive drove
        early easily eastern effective eight either elect elected else empty enable enclose encounter endless enforce
        engage enjoy enough ensure enter entire equal erect essential establish eternal even evening ever every evil exact
        examine excellent except exclude exist existing expand expect expel expensive explain explode explore express
        extend external extra extreme faint fairly faithful false familiar famous fatal fellow female fierce final finally
        find finish firmly first fiscal flat flee float floating follow foolish forbid foreign forever forget forgive formal
        former forth forty forward found founded fourth fragile frank free freely frequent fresh fully funny gentle genuine
        given glad global going gone good grand grateful great greatest green greet grey gross grown guilty handle happen
        happy hardly harsh hasty hate heavy hence hidden hide higher hollow honest horrible however huge hungry hurry
        identify idle ignore illegal imagine immense impose improve include indeed indoor inform inner innocent
        insist inspire instead intend intense internal invade invent invest invite involve jealous join joined joint just
        keen keep kept kick kill kind knock known large last late later latter laugh launch lazy leading learn least leave
        legal lend less liable likely listen little live lively living local lonely long loose lose loud lovely loyal
        lucky mainly maintain major male manage mature maybe mental mention mere might mild minor miss mobile modern modest
        monthly mostly moving mutual naked narrow native natural naval near nearly neat negative neglect neither nervous
        never newly next nice nobody none normal northern nothing notice obey obtain obvious occupy occur often older only
        open oppose oral ordinary original other otherwise ought outer outside over owing pale partial particular passive
        pause peaceful perfect perform perhaps permit personal persuade physical pink please plenty plural
        polite poor popular portable possible pour powerful practical praise pray precious precise predict prefer prepare
        present preserve pretend pretty prevent previous primary prior private probable proceed produce prohibit prominent
        promote prompt proper propose protect proud prove provide publish pull punish purple push quick quickly quiet quite
        random rapid rare rather react ready really rebuild recall receive recent reckon recover reduce refer reflect
        refuse regard regret regular reject relate relative release relevant reliable remain remark remember remind remote
        remove repeat replace reply represent require resign resist resolve respect restore restrict retire reveal reverse
        rich roll rotten rough round rude rural rush sacred safe satisfy save scarce scatter search second secular secure
        seem seen seize select senior separate serious serve seven severe several sexual shall shallow sharp shed shoot
        short should shout shrink shut sick silent silly similar simple since single slight slow small smart smell smile
        smooth social soft solar sold solid solve some soon sorry speak special specific spend split spoke spread stable
        stand start starve stay steady steal steep stick stiff still stop straight strange strict strong struck stuck
        stupid submit sudden suffer suggest suitable super suppose supreme sure survive suspect suspend
        sustain sweep sweet swift swim teach tell temporary tend terrible thank their there these thick thin think third
        thirsty those though three threw throw tight tiny tired today together told tomorrow total touch tough toward
        transnational trap travel treat tremble tribal triple true truly turn twelve twice typical ugly under undergo
        understand undertake unfair unhappy unique unite unknown unless unlike until upper upset urban urge urgent
        useful usual utter vague vain valid various vast verbal very violent visible visual vital wait wake want warm
        warn warner wash waste weak wealthy weekly welcome western whatever when where whether which while white whole
        whose wide wild willing wise with within without wonderful worried worse worst worth would wound wrap write
        written wrong yellow yesterday young
        """
}
