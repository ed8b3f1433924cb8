/// Pairs of words that a slip of the finger could turn into each other and that mean different things.
///
/// Collected by subject before anything was measured. The rules of ``WordList`` may be made with `learned` in sight;
/// `sealed` are other subjects, and only the share is looked at.
enum ConfusablePairs {
    static let learned = pairs(
        """
        chemistry: nitrate nitrite, alkane alkene, alkene alkyne, sulfate sulfite, chlorate chlorite, fluorine
        chlorine, ethane ethene, propane propene, methyl ethyl, cation anion, amine imine, ester ether, glycerol glycol,
        thorium thulium, silicon silicone, magnesium manganese, phosphate phosphite, anode cathode, iodine iodide,
        oxide oxime, adsorption absorption, ionic iconic, molar molal, basic basil, benzene benzine,
        medicine: hypertension hypotension, afferent efferent, abduction adduction, ileum ilium, mucus mucous,
        perineum peritoneum, hyperthermia hypothermia, prostate prostrate, tibia fibula, dysphagia dysphasia, malleus
        malleolus, arteriole arterial, trachea tracheal, humerus humorous, carotid parotid, atrium
        antrum, palpation palpitation, hypoglycemia hyperglycemia, bacterial bacteria, renal rental,
        computing: intranet internet, compiler complier, cache cash, packet pocket, router route, kernel kennel,
        heap help, stack stock, queue queen, thread threat, byte bite, pixel pixie, cookie rookie, linker
        liner, driver diver, parser passer, buffer buffet, object abject, class clash,
        astronomy: astronomy astrology, meteor meteoroid, rotation notation, comet covet, lunar lunate, solar polar,
        orbit obit, nova nave, perigee apogee, quasar pulsar, nebula nebular, eclipse ellipse,
        art: Monet Manet, fresco fiasco, sonata sonnet, baroque barque, tempo temple, cubism cubist, viola
        voila, canvas canvass, sculptor sculpture, palette pallet, easel weasel, chord cord, treble tremble
        """
    )

    static let sealed = pairs(
        """
        history: Granada Grenada, Lenin Lennon, Saxon Saxony, cavalry calvary, monarch monarchy, treaty
        treats, empire umpire, serf surf, knight night, crusade cascade, senate sonata, consul
        counsel, treason reason, siege sieve, Prussia Russia, Austria Australia, allies alleys,
        law: statue statute, statute stature, tort torte, libel label, appeal appear, plaintiff plaintive, jury fury,
        bail bait, lien line, trustee trusted, custody custard, perjury injury, felon melon, juror furor, mortgagor
        mortgagee, lessor lesser, principal principle, council counsel, prosecute persecute,
        geography: desert dessert, strait straight, gulf golf, delta dealt, basin basic, Iran Iraq, Slovakia
        Slovenia, Niger Nigeria, Mali Malta, Latvia Lithuania, Gambia Zambia, plateau platen, isthmus asthma, steppe
        stepped, fjord ford, canyon canon, tundra thunder, meander meandered, monsoon mansion,
        economics: monopoly monopsony, inflation deflation, tariff tarries, equity equality, demand remand, bond band,
        stock shock, capital capitol, micro macro, fiscal physical, supply supple, asset assent, budget budged, barter
        barber, export expert, import impart, merger verger, trust thrust,
        biology: mitosis meiosis, genus genes, phylum phloem, allele allege, xylem phloem, stamen stamina, larva lava,
        pupa pupae, cilia cilium, spore spare, petal metal, sepal septal, prey pray, gamete gamut, thymine thyme,
        thymine thiamine, adenine adenosine, guanine guanidine, plasmid plasma, species spices,
        physics: fission fusion, diffraction refraction, reflection refraction, mass moss, quark quirk, phonon photon,
        current currant, charge change, lens lend, momentum memento, torque torqued, neutron neuron,
        meson mason, lepton lectern, vector victor, scalar scaler, force farce, optic topic, wave wage
        """
    )

    /// The pairs of a table of subjects.
    private static func pairs(_ table: String) -> [(String, String)] {
        let text = table.split(whereSeparator: \.isNewline).joined(separator: " ")
        return text.split(separator: ",").compactMap { pair in
            let words = pair.split(separator: " ").filter { !$0.hasSuffix(":") }.suffix(2).map(String.init)
            return words.count == 2 ? (words[0], words[1]) : nil
        }
    }
}
