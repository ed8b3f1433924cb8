import Words

/// The States of the world by the names that committees call them by.
///
/// Sources: the members of the United Nations and the two observer States by their short names (United Nations Protocol
/// and Liaison Service), codes of two and three letters (ISO 3166-1), and the names that people use beside them.
public enum States {
    /// All names of a State that one of them means, the short name first; nil where it is no State's.
    ///
    /// Case, accents, full stops and an article in front make no difference; a part of a name is no name.
    public static func names(of name: String) -> [String]? { rows[key(name)].map { table[$0] } }

    /// Whether two names are one State's.
    public static func areOne(_ one: String, _ other: String) -> Bool {
        rows[key(one)].map { $0 == rows[key(other)] } ?? false
    }

    /// What is left of a name of what people write differently.
    public static func key(_ name: String) -> String {
        let words = FoldedText(name.filter { $0 != "." && $0 != "'" && $0 != "’" }).words
        return (words.first == "the" ? words.dropFirst() : words[...]).joined(separator: " ")
    }

    private static let table: [[String]] = text.split(whereSeparator: { $0 == ";" || $0 == "\n" }).map {
        row in
        row.split(separator: "|").map(String.init)
    }

    private static let rows: [String: Int] = {
        var rows: [String: Int] = [:]
        for (index, names) in table.enumerated() {
            for name in names { rows[key(name)] = index }
        }
        return rows
    }()

    private static let text = """
        Afghanistan|AF|AFG;Albania|AL|ALB;Algeria|DZ|DZA;Andorra|AD|AND;Angola|AO|AGO
        Antigua and Barbuda|AG|ATG|Antigua;Argentina|AR|ARG;Armenia|AM|ARM;Australia|AU|AUS;Austria|AT|AUT
        Azerbaijan|AZ|AZE;Bahamas|BS|BHS;Bahrain|BH|BHR;Bangladesh|BD|BGD;Barbados|BB|BRB;Belarus|BY|BLR
        Belgium|BE|BEL;Belize|BZ|BLZ;Benin|BJ|BEN;Bhutan|BT|BTN
        Bolivia|BO|BOL|Plurinational State of Bolivia|Bolivia (Plurinational State of)
        Bosnia and Herzegovina|BA|BIH|Bosnia|Bosnia-Herzegovina|BiH;Botswana|BW|BWA;Brazil|BR|BRA
        Brunei Darussalam|BN|BRN|Brunei;Bulgaria|BG|BGR;Burkina Faso|BF|BFA|Burkina;Burundi|BI|BDI
        Cabo Verde|CV|CPV|Cape Verde;Cambodia|KH|KHM;Cameroon|CM|CMR;Canada|CA|CAN
        Central African Republic|CF|CAF|CAR;Chad|TD|TCD;Chile|CL|CHL
        China|CN|CHN|People's Republic of China|PRC;Colombia|CO|COL;Comoros|KM|COM
        Congo|CG|COG|Republic of the Congo|Congo-Brazzaville;Costa Rica|CR|CRI
        Côte d'Ivoire|CI|CIV|Ivory Coast;Croatia|HR|HRV;Cuba|CU|CUB;Cyprus|CY|CYP
        Czechia|CZ|CZE|Czech Republic
        North Korea|KP|PRK|Democratic People's Republic of Korea|DPRK
        DR Congo|CD|COD|Democratic Republic of the Congo|DRC|DR of the Congo|Congo-Kinshasa|Zaire
        Denmark|DK|DNK;Djibouti|DJ|DJI;Dominica|DM|DMA;Dominican Republic|DO|DOM;Ecuador|EC|ECU
        Egypt|EG|EGY|Arab Republic of Egypt;El Salvador|SV|SLV;Equatorial Guinea|GQ|GNQ;Eritrea|ER|ERI
        Estonia|EE|EST;Eswatini|SZ|SWZ|Swaziland;Ethiopia|ET|ETH;Fiji|FJ|FJI;Finland|FI|FIN
        France|FR|FRA|French Republic;Gabon|GA|GAB;Gambia|GM|GMB;Georgia|GE|GEO
        Germany|DE|DEU|Federal Republic of Germany|FRG;Ghana|GH|GHA;Greece|GR|GRC|Hellenic Republic
        Grenada|GD|GRD;Guatemala|GT|GTM;Guinea|GN|GIN;Guinea-Bissau|GW|GNB;Guyana|GY|GUY;Haiti|HT|HTI
        Holy See|VA|VAT|Vatican|Vatican City;Honduras|HN|HND;Hungary|HU|HUN;Iceland|IS|ISL;India|IN|IND
        Indonesia|ID|IDN;Iran|IR|IRN|Islamic Republic of Iran|Iran (Islamic Republic of);Iraq|IQ|IRQ
        Ireland|IE|IRL|Republic of Ireland;Israel|IL|ISR;Italy|IT|ITA;Jamaica|JM|JAM;Japan|JP|JPN
        Jordan|JO|JOR;Kazakhstan|KZ|KAZ;Kenya|KE|KEN;Kiribati|KI|KIR;Kuwait|KW|KWT;Kyrgyzstan|KG|KGZ
        Laos|LA|LAO|Lao People's Democratic Republic|Lao PDR;Latvia|LV|LVA;Lebanon|LB|LBN;Lesotho|LS|LSO
        Liberia|LR|LBR;Libya|LY|LBY;Liechtenstein|LI|LIE;Lithuania|LT|LTU;Luxembourg|LU|LUX
        Madagascar|MG|MDG;Malawi|MW|MWI;Malaysia|MY|MYS;Maldives|MV|MDV;Mali|ML|MLI|Republic of Mali
        Malta|MT|MLT;Marshall Islands|MH|MHL;Mauritania|MR|MRT;Mauritius|MU|MUS;Mexico|MX|MEX
        Micronesia|FM|FSM|Federated States of Micronesia|Micronesia (Federated States of);Monaco|MC|MCO
        Mongolia|MN|MNG;Montenegro|ME|MNE;Morocco|MA|MAR;Mozambique|MZ|MOZ;Myanmar|MM|MMR|Burma
        Namibia|NA|NAM;Nauru|NR|NRU;Nepal|NP|NPL;Netherlands|NL|NLD|Holland|Kingdom of the Netherlands
        New Zealand|NZ|NZL|Aotearoa;Nicaragua|NI|NIC;Niger|NE|NER;Nigeria|NG|NGA
        North Macedonia|MK|MKD|Macedonia;Norway|NO|NOR;Oman|OM|OMN;Pakistan|PK|PAK;Palau|PW|PLW
        Palestine|PS|PSE|State of Palestine;Panama|PA|PAN;Papua New Guinea|PG|PNG;Paraguay|PY|PRY
        Peru|PE|PER;Philippines|PH|PHL;Poland|PL|POL;Portugal|PT|PRT;Qatar|QA|QAT
        South Korea|KR|KOR|Republic of Korea|ROK;Moldova|MD|MDA|Republic of Moldova;Romania|RO|ROU
        Russia|RU|RUS|Russian Federation;Rwanda|RW|RWA;Saint Kitts and Nevis|KN|KNA|St Kitts and Nevis
        Saint Lucia|LC|LCA|St Lucia;Saint Vincent and the Grenadines|VC|VCT|St Vincent and the Grenadines
        Samoa|WS|WSM;San Marino|SM|SMR;Sao Tome and Principe|ST|STP;Saudi Arabia|SA|SAU|KSA
        Senegal|SN|SEN;Serbia|RS|SRB;Seychelles|SC|SYC;Sierra Leone|SL|SLE;Singapore|SG|SGP
        Slovakia|SK|SVK|Slovak Republic;Slovenia|SI|SVN;Solomon Islands|SB|SLB;Somalia|SO|SOM
        South Africa|ZA|ZAF|RSA;South Sudan|SS|SSD;Spain|ES|ESP;Sri Lanka|LK|LKA;Sudan|SD|SDN
        Suriname|SR|SUR;Sweden|SE|SWE;Switzerland|CH|CHE|Swiss Confederation
        Syria|SY|SYR|Syrian Arab Republic;Tajikistan|TJ|TJK;Thailand|TH|THA;Timor-Leste|TL|TLS|East Timor
        Togo|TG|TGO;Tonga|TO|TON;Trinidad and Tobago|TT|TTO|Trinidad;Tunisia|TN|TUN
        Türkiye|TR|TUR|Turkey;Turkmenistan|TM|TKM;Tuvalu|TV|TUV;Uganda|UG|UGA;Ukraine|UA|UKR
        United Arab Emirates|AE|ARE|UAE|Emirates
        United Kingdom|GB|GBR|UK|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland
        Tanzania|TZ|TZA|United Republic of Tanzania;United States|US|USA|United States of America|America
        Uruguay|UY|URY;Uzbekistan|UZ|UZB;Vanuatu|VU|VUT;Venezuela|VE|VEN|Bolivarian Republic of Venezuela
        Viet Nam|VN|VNM|Vietnam;Yemen|YE|YEM;Zambia|ZM|ZMB;Zimbabwe|ZW|ZWE
        """
}
