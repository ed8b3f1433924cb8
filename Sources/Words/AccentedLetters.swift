// The letters that are another letter with an accent, in a table: asking for their names took ten milliseconds at start.

extension TextFolding {
    /// What a letter with an accent becomes.
    static let accentedLetters: [UInt32: Unicode.Scalar] = {
        var letters: [UInt32: Unicode.Scalar] = [:]
        letters.reserveCapacity(1_000)
        var plain: Unicode.Scalar?
        for scalar in accented.unicodeScalars {
            if scalar == "\n" {
                plain = nil
            } else if let plain {
                letters[scalar.value] = plain
            } else {
                plain = scalar
            }
        }
        return letters
    }()

    /// Each line: a small letter, then those that are it with an accent, small and capital.
    ///
    /// From the character names of the Unicode Character Database ("LATIN CAPITAL LETTER E WITH ACUTE" is an e),
    /// blocks U+00C0–024F, U+0370–052F, U+0621–06D3 and U+1E00–1FFF.
    private static let accented = """
        aÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧȺḀḁẚẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ
        bƀƁƂƃɃḂḃḄḅḆḇ
        cÇçĆćĈĉĊċČčƇƈȻȼḈḉ
        dĎďĐđƊƋƌǅǲȡḊḋḌḍḎḏḐḑḒḓ
        eÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩɆɇḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ
        fƑƒḞḟ
        gĜĝĞğĠġĢģƓǤǥǦǧǴǵḠḡ
        hĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ
        iÌÍÎÏìíîïĨĩĪīĬĭĮįİƗǏǐȈȉȊȋḬḭḮḯỈỉỊị
        jĴĵǰɈɉ
        kĶķƘƙǨǩḰḱḲḳḴḵ
        lĹĺĻļĽľĿŀŁłƚǈȴȽḶḷḸḹḺḻḼḽ
        mḾḿṀṁṂṃ
        nÑñŃńŅņŇňƝƞǋǸǹȠȵṄṅṆṇṈṉṊṋ
        oÒÓÔÕÖØòóôõöøŌōŎŏŐőƟƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợ
        pƤƥṔṕṖṗ
        qɋ
        rŔŕŖŗŘřȐȑȒȓɌɍṘṙṚṛṜṝṞṟ
        sŚśŜŝŞşŠšȘșȿṠṡṢṣṤṥṦṧṨṩ
        tŢţŤťŦŧƫƬƭƮȚțȶȾṪṫṬṭṮṯṰṱẗ
        uÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự
        vƲṼṽṾṿ
        wŴŵẀẁẂẃẄẅẆẇẈẉẘ
        xẊẋẌẍ
        yÝýÿŶŷŸƳƴȲȳɎɏẎẏẙỲỳỴỵỶỷỸỹỾỿ
        zŹźŻżŽžƵƶȤȥɀẐẑẒẓẔẕ
        æǢǣǼǽ
        ſẛẜẝ
        ǳǄǆ
        αΆάἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏὰάᾀᾁᾂᾃᾄᾅᾆᾇᾈᾉᾊᾋᾌᾍᾎᾏᾰᾱᾲᾳᾴᾶᾷᾸᾹᾺΆᾼ
        εΈέἐἑἒἓἔἕἘἙἚἛἜἝὲέῈΈ
        ηΉήἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὴήᾐᾑᾒᾓᾔᾕᾖᾗᾘᾙᾚᾛᾜᾝᾞᾟῂῃῄῆῇῊΉῌ
        ιΊΐΪίϊἰἱἲἳἴἵἶἷἸἹἺἻἼἽἾἿὶίῐῑῒΐῖῗῘῙῚΊ
        οΌόὀὁὂὃὄὅὈὉὊὋὌὍὸόῸΌ
        ρῤῥῬ
        υΎΫΰϋύὐὑὒὓὔὕὖὗὙὛὝὟὺύῠῡῢΰῦῧῨῩῪΎ
        ωΏώὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὼώᾠᾡᾢᾣᾤᾥᾦᾧᾨᾩᾪᾫᾬᾭᾮᾯῲῳῴῶῷῺΏῼ
        аӐӑӒӓ
        гҐґҒғҔҕӶӷӺӻ
        еЀѐӖӗ
        жҖҗӁӂӜӝ
        зҘҙӞӟ
        иЍѝӢӣӤӥ
        йҊҋ
        кҚқҜҝҞҟӃӄ
        лӅӆԒԓԠԡԮԯ
        мӍӎ
        нҢңӇӈӉӊԢԣԨԩ
        оӦӧ
        пҦҧԤԥ
        рҎҏ
        сҪҫ
        тҬҭ
        уӮӯӰӱӲӳ
        хҲҳӼӽӾӿ
        чҶҷҸҹӴӵ
        ыӸӹ
        эӬӭ
        ѡѼѽ
        ѵѶѷ
        үҰұ
        һԦԧ
        ҽҾҿ
        әӚӛ
        өӪӫ
        \u{0627}\u{0622}\u{0623}\u{0625}\u{0672}\u{0673}
        \u{062A}\u{067C}\u{067D}
        \u{062D}\u{0681}\u{0682}\u{0685}
        \u{062F}\u{0689}\u{068A}\u{068B}\u{068F}\u{0690}
        \u{0631}\u{0692}\u{0693}\u{0694}\u{0695}\u{0696}\u{0697}\u{0699}
        \u{0633}\u{069A}\u{069B}\u{069C}
        \u{0635}\u{069D}\u{069E}
        \u{0637}\u{069F}
        \u{0639}\u{06A0}
        \u{0641}\u{06A2}\u{06A3}\u{06A5}
        \u{0642}\u{06A7}\u{06A8}
        \u{0643}\u{06AB}\u{06AC}\u{06AE}
        \u{0644}\u{06B5}\u{06B6}\u{06B7}\u{06B8}
        \u{0646}\u{06B9}\u{06BC}\u{06BD}
        \u{0647}\u{06C0}
        \u{0648}\u{0624}\u{06C4}\u{06CA}\u{06CF}
        \u{064A}\u{0626}\u{06CD}\u{06CE}\u{06D1}
        \u{064E}\u{065E}
        \u{0686}\u{06BF}
        \u{06A9}\u{063B}\u{063C}
        \u{06AF}\u{06B0}\u{06B2}\u{06B4}
        \u{06C1}\u{06C2}
        \u{06C7}\u{0677}
        \u{06CC}\u{063D}\u{063E}\u{063F}
        \u{06D2}\u{06D3}
        """
}
