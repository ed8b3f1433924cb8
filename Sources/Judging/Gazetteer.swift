/// States with their people and capitals: a slip that makes another State of an answer is that State.
enum Gazetteer {
    /// The concept of every name of a State, its people and its capital.
    ///
    /// A State and its adjectives share a concept; a capital has its own.
    static let concepts: [String: String] = {
        var concepts: [String: String] = [:]
        for line in (entries + "\n" + moreNames).split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false)
            let names = parts[0].split(separator: " ").map(String.init)
            guard let state = names.first else { continue }
            for name in names { concepts[name] = state }
            for city in parts.dropFirst().joined(separator: " ").split(separator: " ") {
                let names = city.split(separator: "=").map(String.init)
                for name in names { concepts[name] = concepts[name] ?? names[0] }
            }
        }
        return concepts
    }()

    /// The State of each capital and of other well-known cities.
    static let states: [String: String] = {
        var states: [String: String] = [:]
        for line in entries.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
            let parts = line.split(separator: "|")
            guard parts.count > 1, let state = parts[0].split(separator: " ").first else { continue }
            for capital in parts[1].split(whereSeparator: { " =".contains($0) }) {
                states[String(capital)] = String(state)
            }
        }
        return states
    }()

    // Each entry: the State's one-word name, then its forms in English, French and Spanish | cities, the capital first,
    // with "=" between the names of one city.
    private static let entries = """
        afghanistan afghan afghans afgano|kabul;albania albanian albanie|tirana;andorra andorran
        algeria algerian algerians algerie algerien algerienne argelia argelino|algiers=alger=argel
        angola angolan|luanda;argentina argentine argentinian argentinos|buenos;armenia armenian armenie|yerevan
        australia australian australians australie|canberra;austria austrian austrians autriche|vienna=vienne=viena
        azerbaijan azerbaijani azeri azerbaidjan|baku;bahamas bahamian|nassau;bahrain bahraini|manama
        bangladesh bangladeshi|dhaka;barbados barbadian|bridgetown
        belarus belarusian bielorussie|minsk;belgium belgian belgians belgique belga|brussels=bruxelles=bruselas
        belize belizean|belmopan;benin beninese beninois|cotonou;bhutan bhutanese|thimphu
        bolivia bolivian bolivie|sucre;bosnia bosnian bosnie|sarajevo
        botswana motswana batswana|gaborone;brazil brazilian brazilians bresil brasil|brasilia
        brunei bruneian;bulgaria bulgarian bulgarie|sofia
        burkina burkinabe burkinafaso|ouagadougou;burundi burundian|gitega bujumbura
        cambodia cambodian cambodge|phnom;cameroon cameroonian cameroun camerun|yaounde
        canada canadian canadians canadien|ottawa;chad chadian chadians tchad tchadien chadiano|ndjamena
        chile chilean chili|santiago;china chinese chine chinois|beijing=pekin=peking
        colombia colombian colombie|bogota;comoros comorian comores|moroni
        congo congolese congolais|kinshasa brazzaville;croatia croatian croatie croacia|zagreb
        cuba cuban cubano|havana=habana=havane;cyprus cypriot chypre chipre|nicosia;czechia czech tcheque|prague=praga
        denmark danish dane danes danemark dinamarca|copenhagen=copenhague;djibouti djiboutian yibuti
        dominica;ecuador ecuadorian equateur|quito;egypt egyptian egyptians egypte egipto|cairo=caire
        eritrea eritrean erythree|asmara;estonia estonian estonie|tallinn;eswatini swazi swaziland|mbabane
        ethiopia ethiopian ethiopians ethiopie etiopia|addis;fiji fijian|suva
        finland finnish finn finlande finlandia|helsinki
        france french frenchman francais francaise francia frances francesa franceses|paris
        gabon gabonese gabonais|libreville;gambia gambian gambie|banjul;georgia georgian georgie|tbilisi
        germany german germans allemagne allemand alemania aleman|berlin
        ghana ghanaian ghanaians ghaneen|accra;greece greek greeks grece grec grecia|athens=athenes=atenas
        guatemala guatemalan;guinea guinean guinee guineen|conakry;bissau;guyana guyanese
        haiti haitian haitien|prince;honduras honduran|tegucigalpa;hungary hungarian hongrie hungria|budapest
        iceland icelandic islande islandia|reykjavik;india indian indians inde|delhi
        indonesia indonesian indonesie|jakarta;iran iranian iranians iranien irani|tehran=teheran
        iraq iraqi iraqis irak irakien|baghdad=bagdad;ireland irish irlande irlanda|dublin
        israel israeli israelis israelien|jerusalem;italy italian italians italie italien italia|rome=roma
        ivoire ivorian ivoirien|yamoussoukro abidjan;jamaica jamaican|kingston
        japan japanese japon japonais|tokyo;jordan jordanian jordanie jordania|amman
        kazakhstan kazakh|astana;kenya kenyan kenyans kenyane|nairobi;kiribati;kosovo kosovar|pristina
        kuwait kuwaiti koweit;kyrgyzstan kyrgyz|bishkek;laos laotian lao|vientiane
        latvia latvian lettonie letonia|riga;lebanon lebanese liban libano|beirut=beyrouth;lesotho basotho|maseru
        liberia liberian|monrovia;libya libyan libyans libye libyen libia|tripoli;liechtenstein|vaduz
        lithuania lithuanian lituanie lituania|vilnius;luxembourg;madagascar malagasy|antananarivo
        malawi malawian|lilongwe;malaysia malaysian malaisie malasia|kuala;maldives maldivian|male
        mali malian malians malien malienne maliens maliense malienses|bamako;malta maltese malte|valletta
        mauritania mauritanian mauritanians mauritanie mauritanien|nouakchott;mauritius mauritian maurice
        mexico mexican mexicans mexique mexicano;moldova moldovan moldavie|chisinau;monaco;mongolia mongolian
        montenegro montenegrin|podgorica;morocco moroccan maroc marocain marruecos|rabat
        mozambique mozambican|maputo;myanmar burmese burma birmanie|naypyidaw yangon;namibia namibian|windhoek
        nauru;nepal nepalese nepali|kathmandu;netherlands dutch|amsterdam hague=haye=haya;nicaragua nicaraguan|managua
        niger nigerien nigeriens nigerienne|niamey;nigeria nigerian nigerians nigeriano|abuja lagos
        norway norwegian norvege noruega|oslo;oman omani|muscat;pakistan pakistani pakistanis|islamabad
        palau;palestine palestinian palestinians palestinien|ramallah;panama panamanian;paraguay paraguayan
        peru peruvian perou peruano|lima;philippines filipino|manila;poland polish pologne polonia|warsaw=varsovie=varsovia
        portugal portuguese portugais|lisbon=lisbonne=lisboa;qatar qatari|doha;romania romanian roumanie rumania|bucharest=bucarest
        russia russian russians russie russe russes rusia ruso|moscow=moscou=moscu;rwanda rwandan|kigali
        samoa samoan;senegal senegalese senegalais|dakar;serbia serbian serbie|belgrade;seychelles
        singapore singaporean singapour;slovakia slovak slovaquie|bratislava;slovenia slovene slovenie|ljubljana
        somalia somali somalie|mogadishu;sudan sudanese soudan soudanais|khartoum;southsudan|juba
        spain spanish spaniards espagne espagnol espana|madrid;suriname surinamese
        sweden swedish swedes suede suecia|stockholm;switzerland swiss suisse suiza|bern=berne=berna geneva=geneve=ginebra
        syria syrian syrians syrie syrien siria|damascus=damas=damasco;taiwan taiwanese|taipei;tajikistan tajik|dushanbe
        tanzania tanzanian tanzanie|dodoma;thailand thai|bangkok;togo togolese togolais|lome;tonga tongan
        trinidad;tunisia tunisian tunisie tunez|tunis;turkey turkish turks turquie turquia turkiye|ankara istanbul
        turkmenistan turkmen|ashgabat;tuvalu;uganda ugandan ougandais|kampala
        ukraine ukrainian ukrainians ucrania|kyiv=kiev;uruguay uruguayan|montevideo
        uzbekistan uzbek|tashkent;vanuatu;vatican;venezuela venezuelan|caracas
        vietnam vietnamese|hanoi;yemen yemeni yemenis|sanaa;zambia zambian zambie|lusaka
        zimbabwe zimbabwean|harare;england english|london=londres;britain british|;scotland scottish;wales welsh
        africa african africans afrique africain africaine africaines africains africano africana africanos
        europe european europeans europeen europeenne europa europeo;asia asian asie
        america american americans amerique americain americano|washington;sahel sahelian sahelien;sahara saharan
        catalonia catalan;kurdistan kurdish kurd kurds;tibet tibetan;crimea crimean;chechnya chechen
        gao;kidal;timbuktu tombouctou;mopti;menaka;bali;guam;macau;quebec;siberia
        """

    // Further names of States, behind the one above.
    private static let moreNames = """
        usa;uk;uae;southafrica;saudiarabia;northkorea;southkorea;newzealand;srilanka;costarica;elsalvador
        sierraleone;capeverde;equatorialguinea;guineabissau;papuanewguinea;ivoire ivorycoast;congo drc
        slovakia eslovaquia eslovaco slovaques;slovenia eslovenia esloveno;estonia estonio
        norway noruego norvegien;switzerland suizo suisses;hungary hongrois hungaro
        ireland irlandais;iceland islandais;morocco marroqui marocains;tunisia tunecino tunisien tunisienne
        egypt egyptien egipcio;kenya kenia keniano;cameroon camerunes camerounais;senegal senegales
        japan japones;philippines filipinas;thailand thailande tailandia;cambodia camboya cambodgien
        myanmar birman birmano;syria sirio syrienne;lebanon libanais libanes;jordan jordanien
        afghanistan afganistan;uzbekistan ouzbekistan;ukraine ukrainien ucraniano;belarus bielorrusia
        moldova moldavia;georgia georgien;armenia armenien armenio;azerbaijan azerbaiyan
        greece griego grecque;cyprus chypriote chipriota;belgium belgica belgas;luxembourg luxemburgo
        spain espagnole espanol espanola;serbia serbe serbio;bosnia bosniaque bosnio
        albania albanais albanes;macedonia macedonian macedoine;bulgaria bulgare bulgaro;romania roumain rumano
        finland finlandais finlandes;russia rusas rusos;brazil bresilien brasileno;peru peruvien;bolivia bolivien
        colombia colombien colombiano;venezuela venezuelien venezolano;panama panameen;australia australien
        haiti haitiano;cuba cubain;jamaica jamaique;libya libio libyenne;algeria algeriens
        chad tchadienne tchadiens chadianos;mauritania mauritaniens mauritano;niger nigerino;guinea guineano
        burkina burkinabes burkines;ghana ghaneens ghanes;togo togolaise;benin beninoise;gambia gambien
        liberia liberien;ivoire ivoiriens marfileno;congo congolaise congoleno;angola angolais angoleno
        mozambique mozambicain;zimbabwe zimbabweens;namibia namibie;ethiopia ethiopienne;eritrea erythreen eritreo
        somalia somalien;sudan soudanaise sudanes;rwanda rwandais ruandes ruanda;burundi burundais
        uganda ouganda;tanzania tanzanien;malawi malawien;madagascar malgache;yemen yemenite
        oman omanais;qatar catar;kuwait koweitien;israel israelienne;palestine palestina
        turkey turque turques turco turcos;iran iranienne;iraq irakienne iraqui;pakistan pakistanais
        india indienne indio;nepal nepalais;bangladesh bangladais;china chinoise chinos;mongolia mongolie
        indonesia indonesien;malaysia malaisien;vietnam vietnamien;laos laotien;singapore singapur
        germany allemands alemanes;austria autrichien austriaco;italy italienne italiano;portugal portugaise
        denmark danois;sweden suedois sueco;poland polonais polaco;czechia tchequie chequia checo
        croatia croate croata;latvia letton leton;netherlands neerlandais hollande holland
        mexico mexicain;guatemala guatemalteque;honduras hondurien;nicaragua nicaraguayen;argentina argentin
        chile chilien;uruguay uruguayen;paraguay paraguayen;ecuador equatorien
        """
}
