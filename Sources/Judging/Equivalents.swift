// Words that say the same: translations and spellings (for names too), and synonyms (for descriptions only).

extension Vocabulary {
    /// One concept a line, whatever the language or spelling.
    static let translations = """
        nation nations naciones nacion
        ecowas cedeao
        unifil finul
        eccas ceeac
        waemu uemoa
        who_ oms
        imf fmi
        wto omc
        icj cij
        wfp pam
        icrc cicr
        gdp pib
        hiv vih
        aids sida
        mnjtf fmm
        drc rdc
        opec opep
        ngo ong
        month months mois mes meses
        year years annee annees ans anos ano
        week weeks semaine semaines semana semanas
        day days jour jours dia dias
        country countries pays pais paises
        aqim aqmi
        jnim gsim
        nato otan
        icc cpi
        afisma misma
        isgs eigs
        united unies uni unidas unido unis unidos
        movement mouvement movimiento mvt mvmt
        national nationale nationaux nacional nacionales natl
        liberation liberacion
        community communaute comunidad
        economic economique economiques economica economico econ
        state etat etats estado estados
        west ouest oeste western occidental occidentale
        east eastern oriental orientale
        north nord norte northern septentrional
        south sud southern meridional
        oneness unicite unicidad
        unity unidad
        jihad djihad yihad
        capital capitale
        new nouveau nouvelle nuevo nueva
        old vieux vieille viejo vieja
        chapter chapitre capitulo ch
        article articulo art
        council conseil consejo
        security securite seguridad
        agreement accord accords acuerdo acuerdos deal pact pacte pacto
        treaty traite tratado
        peace paix paz
        reconciliation reconciliacion
        group groupe grupo groop grp
        army armee ejercito
        force forces fuerza fuerzas
        government gouvernement gobierno govt gov gouv
        people peuple pueblo ppl
        operation operacion op ops
        century siecle siglo
        sector secteur
        republic republique republica
        mission mision
        multidimensional multidim multidimensionnelle multidimensionnel multidimensionales
        integrated integree integre integrada integrado
        stabilization stabilisation estabilizacion
        support soutien apoyo
        international internationale internacional intl
        alliance alianza
        organization organisation organizacion organizaciones org
        front frente
        islamic islamique islamico islamica islamist islamiste
        muslim muslims musulman musulmans musulmanes muslimin moslem
        defense defence defensa
        rights droits derechos
        human humain humains humanos
        war guerre guerra
        world monde mundial mondiale
        union unione
        democratic democratique democratico democratica
        people's populaire popular
        court cour corte
        justice justicia
        criminal penale penal
        committee comite
        assembly assemblee asamblea
        secretary secretaire secretario
        general generale generales
        minister ministre ministro
        president presidente
        civilian civilians civil civils civiles
        coup putsch golpe
        junta junte
        tuareg touareg tuaregs touaregs twareg touaregue touaregues
        azawad azaouad azawagh
        jihadist jihadists djihadiste djihadistes yihadista yihadistas jihadi jihadis
        qaeda qaida queda kaida
        jamaat jamaa amaat jamaah jamat
        nusrat nusra nosrat nasr
        fulani peul peuls fula fulbe
        arab arabs arabe arabes
        colour color
        centre center centro
        programme program programa
        theatre theater
        gray grey
        aluminium aluminum
        plough plow
        cheque
        jail gaol
        tsar czar
        gendarmerie gendarmery
        woman women femmes mujeres
        man men
        child children enfants ninos
        gas gases gaz
        high haut haute alto alta
        disarmament desarmement desarme
        demobilization demobilisation desmovilizacion
        reintegration reinsertion reintegracion reinsercion
        commissioner commissaire comisionado commissariat
        refugee refugies refugie refugiados refugiado
        trade commerce comercio
        labour travail trabajo labor
        health sante salud
        food alimentation alimentos alimentaire alimentaria
        atomic atomique atomica atomico
        energy energie energia
        agency agence agencia
        bank banque banco
        development developpement desarrollo
        fund fonds fondo
        monetary monetaire monetario monetaria
        culture cultura
        climate climat clima climatique climatico
        change changement changements cambio
        freedom liberte libertad liberty
        equality egalite igualdad
        unhcr hcr acnur
        iaea aiea oiea
        ilo oit
        npt tnp
        unfccc ccnucc
        oecd ocde
        oas oea
        ohchr hcdh acnudh
        charter charte carta
        declaration declaracion
        convention convencion
        conference conferencia
        nuclear nucleaire nucleares
        weapon arme armes arma armas weapons
        river fleuve riviere rio
        sea mer
        lake lac lago
        island ile isla
        king roi rey
        queen reine reina
        church eglise iglesia
        science sciences ciencia
        water eau agua
        carbon carbone carbono
        dioxide dioxyde dioxido
        monoxide monoxyde monoxido
        oxygen oxygene oxigeno
        hydrogen hydrogene hidrogeno
        nitrogen azote nitrogeno
        iron fer hierro
        gold oro
        silver argent plata
        revolution revolucion
        empire imperio
        parliament parlement parlamento
        constitution constitucion
        election elections eleccion elecciones
        sanction sanctions sanciones sancion
        crisis crises
        person persons personne personnes persona
        law laws loi ley leyes
        """

    /// Other wordings of a description in which a term stands for several common things.
    static func paraphrases(of text: String) -> [String] {
        if text.contains("State authority") {
            return ["the state", "government authority"].map { text.replacing("State authority", with: $0) }
        }
        guard text.contains("security sector") else { return [] }
        return ["army and police", "armed forces and police", "police and army"].flatMap { things in
            let changed = text.replacing("the security sector", with: things)
                .replacing("security sector", with: things)
            return [changed, changed.replacing("rebuild", with: "reform")]
        }
    }

    /// The word that all names of the United Nations become; "un" alone is a French or Spanish article.
    static let unitedNations = "unitednations"
}
