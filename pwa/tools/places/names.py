"""Names that the sources lack or misspell, and the order in which well-known airports are suggested."""

# Counties by GeoNames' first-level code.
COUNTIES = {
    "02": "Blekinge", "03": "Gävleborg", "05": "Gotland", "06": "Halland", "07": "Jämtland", "08": "Jönköping",
    "09": "Kalmar", "10": "Dalarna", "12": "Kronoberg", "14": "Norrbotten", "15": "Örebro", "16": "Östergötland",
    "18": "Södermanland", "21": "Uppsala", "22": "Värmland", "23": "Västerbotten", "24": "Västernorrland",
    "25": "Västmanland", "26": "Stockholm", "27": "Skåne", "28": "Västra Götaland",
}  # fmt: skip

# What an English name in the sources is called in Swedish, by country. Searched in both, shown in the reader's language.
SWEDISH = {
    "AT": {"Vienna": "Wien"},
    "BE": {"Antwerp": "Antwerpen", "Brussels": "Bryssel", "Brugge": "Brügge"},
    "CH": {"Geneva": "Genève"},
    "CN": {"Beijing": "Peking"},
    "CZ": {"Prague": "Prag"},
    "DE": {"Munich": "München", "Cologne": "Köln", "Nuremberg": "Nürnberg", "Hanover": "Hannover",
           "Frankfurt": "Frankfurt am Main"},
    "DK": {"Copenhagen": "Köpenhamn", "Aarhus": "Århus", "Aalborg": "Ålborg", "Elsinore": "Helsingör",
           "Helsingør": "Helsingör", "Hillerød": "Hilleröd"},
    "EG": {"Cairo": "Kairo"},
    "ES": {"Palma De Mallorca": "Palma de Mallorca"},
    "FI": {"Helsinki": "Helsingfors", "Turku": "Åbo", "Tampere": "Tammerfors", "Espoo": "Esbo", "Vantaa": "Vanda",
           "Oulu": "Uleåborg", "Vaasa": "Vasa", "Pori": "Björneborg", "Lahti": "Lahtis",
           "Kokkola": "Karleby", "Porvoo": "Borgå", "Tornio": "Torneå", "Rauma": "Raumo",
           "Hämeenlinna": "Tavastehus", "Lappeenranta": "Villmanstrand",
           "Mikkeli": "S:t Michel", "Savonlinna": "Nyslott"},
    "GR": {"Athens": "Aten"},
    "IT": {"Rome": "Rom", "Milan": "Milano", "Venice": "Venedig", "Florence": "Florens",
           "Naples": "Neapel", "Genoa": "Genua"},
    "LU": {"Luxembourg": "Luxemburg"},
    "MA": {"Marrakesh": "Marrakech"},
    "NL": {"The Hague": "Haag"},
    "NO": {"Tromso": "Tromsö", "Tromsø": "Tromsö", "Bodo": "Bodö", "Bodø": "Bodö"},
    "PL": {"Warsaw": "Warszawa"},
    "PT": {"Lisbon": "Lissabon"},
    "RO": {"Bucharest": "Bukarest", "Bucuresti": "Bukarest", "Bucureşti": "Bukarest"},
    "RS": {"Belgrade": "Belgrad"},
    "RU": {"Moscow": "Moskva", "St. Petersburg": "Sankt Petersburg"},
    "UA": {"Kiev": "Kyjiv", "Kyiv": "Kyjiv"},
}  # fmt: skip

# Swedish towns that GeoNames lists under an English name.
LOCAL = {"Gothenburg": "Göteborg"}

# Swedish airports in Swedish: IATA code, name, city. The source has them without å, ä, ö, some without a city.
SWEDISH_AIRPORTS = """
AGH Ängelholm Helsingborg|Ängelholm
AJR Arvidsjaur|Arvidsjaur
ARN Stockholm Arlanda|Stockholm
BLE Dala Airport Borlänge|Borlänge
BMA Stockholm Bromma|Stockholm
EKT Eskilstuna|Eskilstuna
EVG Härjedalen Sveg|Sveg
GEV Gällivare|Gällivare
GOT Göteborg Landvetter|Göteborg
GSE Göteborg City Säve|Göteborg
GVX Gävle Sandviken|Gävle
HAD Halmstad|Halmstad
HFS Hagfors|Hagfors
HLF Hultsfred|Hultsfred
HMV Hemavan Tärnaby|Hemavan
IDB Idre|Idre
JKG Jönköping|Jönköping
KID Kristianstad Österlen|Kristianstad
KLR Kalmar Öland|Kalmar
KRF Höga Kusten Kramfors-Sollefteå|Kramfors
KRN Kiruna|Kiruna
KSD Karlstad|Karlstad
KSK Karlskoga|Karlskoga
KVB Skövde|Skövde
LDK Lidköping Hovby|Lidköping
LLA Luleå|Luleå
LPI Linköping City|Linköping
LYC Lycksele|Lycksele
MMX Malmö Sturup|Malmö
MXX Mora Siljan|Mora
NRK Norrköping|Norrköping
NYO Stockholm Skavsta|Nyköping
OER Örnsköldsvik|Örnsköldsvik
ORB Örebro|Örebro
OSD Åre Östersund|Östersund
OSK Oskarshamn|Oskarshamn
PJA Pajala|Pajala
RNB Ronneby|Ronneby
SCR Sälen Trysil Scandinavian Mountains|Sälen
SDL Sundsvall Timrå|Sundsvall
SFT Skellefteå|Skellefteå
SOO Söderhamn|Söderhamn
SQO Storuman|Storuman
THN Trollhättan-Vänersborg|Trollhättan
TYF Torsby|Torsby
UME Umeå|Umeå
VBY Visby|Visby
VHM South Lapland Vilhelmina|Vilhelmina
VST Stockholm Västerås|Västerås
VVK Västervik|Västervik
VXO Växjö Småland|Växjö
"""

# Suggested before all others, in this order: where flights from Sweden mostly go.
WELL_KNOWN = """
ARN GOT BMA CPH MMX LLA UME OSD KRN VBY NYO VST SDL SFT RNB KLR AGH HAD JKG VXO OER NRK LPI ORB KSD
OSL HEL BGO TRD SVG TOS BLL AAL AAR TRF BOO KEF TLL RIX VNO TKU TMP VAA OUL RVN MHQ
LHR LGW STN LTN LCY MAN EDI GLA BHX BRS DUB
CDG ORY NCE LYS MRS TLS AMS RTM BRU CRL LUX
FRA MUC BER HAM DUS CGN STR HAJ NUE LEJ VIE ZRH GVA BSL
MAD BCN AGP PMI ALC SVQ BIO LPA TFS LIS OPO FAO FCO MXP LIN VCE FLR NAP BLQ PSA CTA
WAW KRK GDN WRO POZ PRG BUD OTP SOF BEG ZAG LJU ATH SKG HER RHO CHQ LCA MLA IST SAW AYT KBP
DXB DOH AUH TLV CAI CMN NBO ADD JNB CPT
JFK EWR LGA BOS IAD DCA ORD ATL MIA DFW IAH DEN SEA SFO LAX SAN YYZ YUL YVR MEX GRU EZE BOG SCL LIM
DEL BOM BLR BKK SIN KUL CGK HKG PEK PKX PVG SHA CAN SZX TPE ICN HND NRT KIX MNL SGN HAN SYD MEL BNE PER AKL
"""

# Rows of airportsdata whose degrees.minutes+seconds were stored as decimal degrees, 15 to 42 km off, found by comparing
# with other lists: what the degrees are when read as that. Each is within 1.5 km of the others' position.
CORRECTED = {
    "ANR": (51.18944, 4.46028), "BRU": (50.90139, 4.48444), "CRL": (50.46, 4.45278), "KJK": (50.81861, 3.20917),
    "LGG": (50.63639, 5.44278), "LUX": (49.62333, 6.20444), "OST": (51.19889, 2.86222),
}  # fmt: skip
