/**
 * Airports of the European mainland whose city one reaches by train, without a ferry: only between two of them is a
 * train an answer to a flight. IATA codes; islands such as Visby and countries behind a sea such as Finland are left
 * out on purpose.
 */
const CODES =
  // Sweden
  "ARN BMA NYO VST GOT MMX LLA UME KRN OSD SDL LPI NRK JKG KSD VXO RNB KLR ORB BLE GEV KRF SFT AGH THN " +
  // Denmark, Norway south of the railway's end
  "CPH BLL AAR AAL OSL TRF RYG BGO SVG KRS TRD BOO " +
  // Germany, Benelux, France, Britain by the tunnel
  "HAM BRE HAJ BER TXL SXF LEJ DRS FRA CGN DUS DTM STR MUC NUE AMS RTM EIN BRU CRL LUX CDG ORY LYS LIL SXB LHR LGW STN " +
  // the Alps, Central Europe, northern Italy
  "ZRH BSL GVA VIE SZG INN GRZ LNZ PRG BRQ WAW WMI KRK GDN POZ WRO KTW BUD BTS MXP LIN VCE TRN BLQ VRN LJU ZAG";

const WITH_RAILWAY: ReadonlySet<string> = new Set(CODES.split(" "));

/** True where a train goes to the city of an airport. Unknown airports have none: nothing is advised on a guess. */
export const hasRailway = (iata: string | null | undefined): boolean =>
  iata !== undefined && iata !== null && WITH_RAILWAY.has(iata.trim().toUpperCase());
