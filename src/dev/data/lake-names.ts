/**
 * The names of Natural Earth's lakes, which its copy at 1:50m lacks, and where each lies: general knowledge. One a line:
 * the name; other names; a point in each of its polygons (longitude latitude); the country, or - where it has several;
 * and for a shore that moves by more than the map shows, by how many kilometres.
 */
const named = `
  Lake Chad | Lac Tchad; بحيرة تشاد | 14.4 13.05 | - | 130
  Lake Victoria | Victoria Nyanza; Lake Nyanza; Nam Lolwe; بحيرة فيكتوريا | 33 -1.2 | -
  Lake Tanganyika | Lac Tanganyika | 29.6 -6.3 | -
  Lake Albert | Lac Albert; Lake Mobutu; Albert Nyanza | 30.9 1.66 | -
  Lake Edward | Lac Edouard; Lac Édouard; Lake Idi Amin | 29.6 -0.36 | -
  Lake Kivu | Lac Kivu | 29.1 -2 | -
  Lake Kyoga | | 33 1.46 | UG
  Lake Turkana | Lake Rudolf | 36.1 3.6 | -
  Lake Malawi | Lake Nyasa; Lake Nyassa; Lago Niassa; Lake Niassa | 34.5 -12 | -
  Lake Malombe | | 35.25 -14.62 | MW
  Lake Mweru | Lac Moero; Lake Moero | 28.7 -9 | -
  Lake Bangweulu | | 29.78 -11.16 | ZM
  Lake Rukwa | | 32.1 -7.85 | TZ
  Lake Manyara | | 35.81 -3.59 | TZ
  Lake Tumba | Lac Tumba; Lake Ntomba | 18.01 -0.8 | CD
  Lake Tana | Lake T'ana; بحيرة تانا | 37.3 12 | ET
  Lake Abaya | | 37.9 6.35 | ET
  Lake Assal | Lac Assal; بحيرة عسل | 42.41 11.67 | DJ
  Lake Volta | Volta Lake | 0.12 7.58 | GH
  Kainji Lake | Lake Kainji; Kainji Reservoir | 4.56 10.3 | NG | 10
  Lake Kariba | Kariba Reservoir | 28 -17 | -
  Lake Van | Van Gölü; بحيرة وان | 42.96 38.65 | TR
  Lake Tuz | Tuz Gölü; Lake Tuz Gölü | 33.4 38.77 | TR | 10
  Lake Urmia | Lake Orumiyeh; Lake Orumieh; Lake Oroumieh; Daryacheh-ye Orumiyeh; بحيرة أورميا | 45.43 37.69 | IR | 20
  Lake Sevan | Sevana Lich | 45.34 40.35 | AM
  Lake Tharthar | Tharthar Lake; Buhayrat ath Tharthar; Buhayrat al-Tharthar; بحيرة الثرثار | 43.27 33.95 | IQ | 10
  Lake Milh | Lake Razzaza; Razzaza Lake; Lake Razazah; Bahr al-Milh; Buhayrat al-Razazah; بحيرة الرزازة | 43.63 32.76 | IQ | 15
  Hammar Lake | Lake Hammar; Hawr al-Hammar; Hor al-Hammar; Hammar Marshes; Hammar Marsh; هور الحمار | 47.12 30.78 | IQ | 20
  Dead Sea | البحر الميت | 35.49 31.54; 35.44 31.16 | - | 5
  Sea of Galilee | Lake Tiberias; Lake Kinneret; Kinneret; Lake Galilee; بحيرة طبريا | 35.58 32.81 | IL
  Aral Sea | بحر آرال | 59.6 45.4 | - | 80
  Lake Balkhash | Lake Balqash; Lake Balkash | 74.45 46.28 | KZ
  Lake Alakol | Alakol Lake | 81.75 46.14 | KZ
  Lake Zaysan | Lake Zaisan; Bukhtarma Reservoir | 83.53 48.44 | KZ | 10
  Issyk-Kul | Lake Issyk-Kul; Issyk Kul; Ysyk-Köl; Lake Ysyk-Köl | 77.27 42.45 | KG
  Toktogul Reservoir | | 72.9 41.8 | KG | 5
  Sarygamysh Lake | Lake Sarykamysh; Sarykamysh Lake; Lake Sarygamysh | 57.43 41.92 | - | 10
  Lake Baikal | Ozero Baykal; Lake Baykal | 107.6 53.4 | RU
  Lake Ladoga | Ladozhskoye Ozero | 31.46 60.85 | RU
  Lake Onega | Onezhskoye Ozero; Lake Onego | 35.37 61.78 | RU
  Lake Ilmen | | 31.31 58.28 | RU
  Lake Beloye | Lake Beloe; White Lake | 37.64 60.2 | RU
  Rybinsk Reservoir | | 38.19 58.57 | RU
  Lake Vygozero | Vygozero | 34.74 63.55 | RU
  Lake Segozero | Segozero | 33.66 63.32 | RU
  Lake Chany | | 77.4 54.85 | RU
  Lake Taymyr | Lake Taimyr | 102 74.55 | RU
  Lake Peipus | Lake Chudskoye; Chudskoye Ozero; Lake Chud | 27.44 58.67 | -
  Lake Pskov | Pskovskoye Ozero | 27.86 58.04 | -
  Lake Khanka | Lake Xingkai; Xingkai Lake | 132.39 44.98 | -
  Vistula Lagoon | Kaliningrad Lagoon; Zalew Wislany | 20 54.6; 19.51 54.36 | -
  Kremenchuk Reservoir | Kremenchug Reservoir | 32.6 49.3 | UA
  Lake Võrtsjärv | Võrtsjärv | 26.06 58.29 | EE
  Lake Mälaren | Mälaren | 17.2 59.43 | SE
  Lake Vänern | Vänern | 13.3 58.9 | SE
  Lake Vättern | Vättern | 14.52 58.3 | SE
  Lake Hjälmaren | Hjälmaren | 15.8 59.25 | SE
  Lake Storsjön | Storsjön | 14.34 63.15 | SE
  Lake Inari | Inarijärvi | 27.9 69 | FI
  Oulujärvi | Lake Oulujärvi; Lake Oulu | 27.3 64.3 | FI
  IJsselmeer | Lake IJssel | 5.36 52.75 | NL
  Lake Geneva | Lac Léman; Lake Léman; Lac Leman | 6.5 46.41 | -
  Lake Constance | Bodensee | 9.41 47.61 | -
  Lake Balaton | Balaton | 17.76 46.87 | HU
  Lough Neagh | | -6.42 54.61 | GB
  Tonle Sap | Tonlé Sap; Tonle Sap Lake; Great Lake of Cambodia | 104.08 12.88 | KH | 15
  Nam Ngum Reservoir | Nam Ngum Lake | 102.66 18.57 | LA
  Qinghai Lake | Lake Qinghai; Koko Nor | 100.2 36.88 | CN
  Poyang Lake | Lake Poyang | 116.28 29.15 | CN | 15
  Hongze Lake | | 118.5 33.3 | CN
  Lake Taihu | | 120.2 31.2 | CN
  Gaoyou Lake | | 119.3 32.9 | CN
  Chaohu Lake | Chao Lake; Lake Chao | 117.56 31.57 | CN
  Hulun Lake | Lake Hulun; Dalai Nur | 117.42 48.95 | CN
  Lake Buir | Buir Lake; Buir Nuur | 117.7 47.81 | -
  Bosten Lake | Lake Bosten; Bagrash Lake | 87.03 41.97 | CN
  Lop Nur | Lop Nor | 90.28 40.5 | CN | 30
  Namtso | Nam Co; Namtso Lake; Lake Namtso | 90.58 30.74 | CN
  Siling Lake | Siling Co; Selin Co | 88.99 31.78 | CN
  Yamdrok Lake | Yamdrok Tso; Yamdrok Yumtso | 90.65 28.98 | CN
  Lake Manasarovar | Manasarovar; Mapam Yumtso | 81.47 30.69 | CN
  Lake Rakshastal | Rakshastal | 81.23 30.72 | CN
  Ngoring Lake | | 97.71 34.92 | CN
  Gyaring Lake | | 97.25 34.94 | CN
  Khövsgöl | Lake Khövsgöl; Lake Khuvsgul; Lake Hovsgol; Khuvsgul Lake | 100.48 51.08 | MN
  Uvs Lake | Uvs Nuur; Lake Uvs | 92.75 50.32 | -
  Khyargas Lake | Khyargas Nuur | 93.32 49.17 | MN
  Khar-Us Lake | Khar-Us Nuur | 92.3 48.07 | MN
  Lake Taupo | Taupō; Lake Taupō | 175.9 -38.8 | NZ
  Lake Argyle | | 128.75 -16.35 | AU
  Lake Superior | | -87.76 47.55 | -
  Lake Michigan | | -86.9 43.8 | US
  Lake Huron | | -82.25 44.8 | -
  Lake Erie | | -81.25 42.16 | -
  Lake Ontario | | -77.75 43.65 | -
  Lake St. Clair | Lake Saint Clair; Lake St Clair | -82.7 42.45 | -
  Lake Champlain | | -73.35 44.55 | -
  Lake Simcoe | | -79.37 44.44 | CA
  Lake Nipissing | | -79.83 46.27 | CA
  Lake Nipigon | | -88.53 49.83 | CA
  Lake of the Woods | | -94.75 49.2 | -
  Lake Winnipeg | | -97.9 52.6 | CA
  Lake Athabasca | | -109.2 59.17 | CA
  Lake Claire | | -112.07 58.58 | CA
  Reindeer Lake | | -102.38 57.29 | CA
  Wollaston Lake | | -103.33 58.19 | CA
  Great Slave Lake | | -114.2 61.6 | CA
  Great Bear Lake | | -120.93 66 | CA
  Nettilling Lake | | -70.6 66.5 | CA
  Dubawnt Lake | | -101.4 63.1 | CA
  Baker Lake | | -95.3 64.16 | CA
  Lac La Martre | | -117.96 63.33 | CA
  Lake Mistassini | | -73.5 50.95 | CA
  Lac Saint-Jean | Lake Saint John; Lac St-Jean | -72.04 48.6 | CA
  Gouin Reservoir | | -74.8 48.6 | CA
  Smallwood Reservoir | | -64.5 54.1 | CA
  Williston Lake | | -123.5 56.05 | CA
  Lake Okeechobee | | -80.83 26.94 | US
  Great Salt Lake | | -112.5 41.2 | US | 10
  Utah Lake | | -111.81 40.23 | US
  Bear Lake | | -111.35 42.03 | US
  Lake Tahoe | | -120.02 39.1 | US
  Pyramid Lake | | -119.57 40.05 | US
  Goose Lake | | -120.41 41.96 | US
  Salton Sea | | -115.83 33.33 | US
  Lake Mead | | -114.35 36.15 | US | 5
  Yellowstone Lake | | -110.33 44.44 | US
  Flathead Lake | | -114.11 47.89 | US
  Lake Pend Oreille | | -116.41 48.16 | US
  Lake Chelan | | -120.32 48.05 | US
  Fort Peck Lake | | -106.9 47.75 | US
  Lake Sakakawea | | -102.35 47.79 | US
  Mille Lacs Lake | Lake Mille Lacs | -93.65 46.24 | US
  Leech Lake | | -94.43 47.17 | US
  Lake Winnebago | | -88.41 44.01 | US
  Oneida Lake | | -75.92 43.22 | US
  Cayuga Lake | | -76.7 42.7 | US
  Seneca Lake | | -76.92 42.64 | US
  Keuka Lake | | -77.14 42.51 | US
  Canandaigua Lake | | -77.29 42.81 | US
  Skaneateles Lake | | -76.37 42.88 | US
  Owasco Lake | | -76.51 42.84 | US
  Lake Maurepas | | -90.5 30.26 | US
  Amistad Reservoir | Lake Amistad | -101.15 29.53 | -
  Iliamna Lake | Lake Iliamna | -155.07 59.56 | US
  Becharof Lake | | -156.4 57.92 | US
  Lake Chapala | Lago de Chapala | -103 20.23 | MX
  Lake Izabal | | -89.14 15.53 | GT
  Lake Nicaragua | Lake Cocibolca; Cocibolca | -85.4 11.5 | NI
  Lake Managua | Lake Xolotlán; Lake Xolotlan | -86.33 12.33 | NI
  Gatun Lake | Lake Gatun; Lake Gatún | -79.88 9.2 | PA
  Lake Enriquillo | | -71.66 18.49 | DO
  Lake Titicaca | Titicaca | -69.4 -15.87 | -
  Itaipu Reservoir | Itaipu Lake; Lake Itaipu | -54.4 -24.9 | -
  Brokopondo Reservoir | | -55.07 4.73 | SR
  Mar Chiquita | Laguna Mar Chiquita; Lake Mar Chiquita | -62.58 -30.71 | AR
  Lago Argentino | Lake Argentino | -72.5 -50.25 | AR
  Lake Viedma | Lago Viedma | -72.58 -49.62 | AR
  Llanquihue Lake | Lake Llanquihue | -72.83 -41.14 | CL
  Ranco Lake | Lake Ranco | -72.41 -40.22 | CL
`

/**
 * Lakes of which no outline is at hand, so that nobody takes a namesake for them: name; other names; a point in the
 * middle, rounded; country; kilometres from there to the farthest shore, rounded up. Nothing is judged by their shores.
 */
const withoutOutline = `
  Lake Nasser | Lake Nubia; Aswan High Dam Lake; بحيرة ناصر | 32.6 22.9 | - | 200
  Kakhovka Reservoir | Kakhovka Sea | 34.2 47.3 | UA | 110
  Kyiv Reservoir | Kiev Reservoir; Kyiv Sea | 30.5 50.9 | UA | 50
  Kaniv Reservoir | | 31.1 50 | UA | 60
  Kamianske Reservoir | Dniprodzerzhynsk Reservoir | 34.1 48.8 | UA | 60
  Dnipro Reservoir | Dnieper Reservoir | 35.1 48.1 | UA | 60
  Pechenihy Reservoir | Pechenihy Lake | 36.9 50.1 | UA | 30
  Oskil Reservoir | Oskol Reservoir; Chervonyi Oskil Reservoir | 37.5 49.4 | UA | 40
  Karlivka Reservoir | | 37.5 48.1 | UA | 8
  Kurakhove Reservoir | | 37.3 48 | UA | 12
  Lake Sasyk | | 29.7 45.7 | UA | 20
  Kuybyshev Reservoir | Kuibyshev Reservoir; Zhiguli Sea | 49 54.5 | RU | 250
  Volgograd Reservoir | | 46 50.5 | RU | 250
  Tsimlyansk Reservoir | Tsimlyansk Sea | 43 48 | RU | 110
  Mingachevir Reservoir | Lake Mingachevir; Mingechaur Reservoir | 46.8 40.9 | AZ | 40
  Sarsang Reservoir | | 46.5 40.2 | AZ | 12
  Lake Qattinah | Lake Qattina; Lake Homs; Qattinah Lake; بحيرة قطينة | 36.6 34.65 | SY | 10
  Lake Qaraoun | Qaraoun Lake; Lake Qaraaoun; Qaraoun Reservoir; بحيرة القرعون | 35.69 33.58 | LB | 8
  Mosul Dam Lake | Mosul Lake; Lake Mosul; Lake Dahuk; بحيرة سد الموصل | 42.75 36.75 | IQ | 35
  Lake Dukan | Dukan Lake; Lake Dokan; Dokan Lake; بحيرة دوكان | 44.9 36.1 | IQ | 20
  Lake Habbaniyah | Habbaniyah Lake; Lake Habbaniya; بحيرة الحبانية | 43.4 33.3 | IQ | 15
  Lake Hamrin | Hamrin Lake; Lake Hemrin; بحيرة حمرين | 45 34.15 | IQ | 25
  Lake Qadisiyah | Lake Qadisiya; Haditha Lake; Haditha Reservoir; Haditha Dam Lake; بحيرة حديثة | 42.1 34.3 | IQ | 50
  Keban Reservoir | Lake Keban | 39.2 38.8 | TR | 80
  Atatürk Reservoir | Lake Atatürk; Ataturk Reservoir; Ataturk Dam Lake | 38.6 37.6 | TR | 70
  Lake Eğirdir | Lake Egirdir | 30.85 38.05 | TR | 25
  Lake Beyşehir | Lake Beysehir | 31.5 37.75 | TR | 25
  Lake Ohrid | | 20.72 41.04 | - | 18
  Lake Prespa | | 21 40.9 | - | 15
  Lake Skadar | Lake Shkodër; Lake Shkodra; Lake Scutari | 19.32 42.17 | - | 25
  Lake Garda | Lago di Garda | 10.65 45.6 | IT | 28
  Lake Como | Lago di Como | 9.27 46 | IT | 25
  Lake Maggiore | Lago Maggiore | 8.65 46 | - | 32
  Lake Faguibine | Lac Faguibine | -3.9 16.75 | ML | 45
  Lake Fitri | Lac Fitri | 17.5 12.8 | TD | 25
  Lake Abbe | Lac Abbé; Lake Abhe | 41.8 11.15 | - | 20
  Lake Chamo | | 37.55 5.85 | ET | 20
  Lake Hawassa | Lake Awasa; Lake Awassa | 38.43 7.05 | ET | 12
  Lake Ziway | Lake Zway; Lake Zwai | 38.85 8 | ET | 18
  Lake Langano | | 38.75 7.6 | ET | 14
  Lake Natron | | 36.05 -2.4 | - | 35
  Lake Baringo | | 36.08 0.63 | KE | 12
  Lake Naivasha | | 36.35 -0.77 | KE | 10
  Lake Mai-Ndombe | Lac Mai-Ndombe | 18.3 -2.1 | CD | 80
  Lake Upemba | Lac Upemba | 26.45 -8.65 | CD | 20
  Lake Cahora Bassa | Cahora Bassa Lake; Lake Cabora Bassa | 31.8 -15.7 | MZ | 150
  Lake Chilwa | | 35.7 -15.3 | - | 30
  Lake Mweru Wantipa | | 29.65 -8.7 | ZM | 35
  Lake Sarez | Sarez Lake | 72.8 38.2 | TJ | 30
  Lake Karakul | Karakul Lake | 73.45 39 | TJ | 20
  Pangong Lake | Pangong Tso; Pangong Lake Tso | 78.7 33.75 | - | 70
  Wular Lake | | 74.55 34.35 | IN | 12
  Dal Lake | | 74.87 34.12 | IN | 5
  Inle Lake | Lake Inle; Inlay Lake | 96.9 20.55 | MM | 15
  Indawgyi Lake | Lake Indawgyi | 96.35 25.15 | MM | 15
  Lake Toba | | 98.85 2.65 | ID | 50
  Laguna de Bay | | 121.2 14.4 | PH | 30
  Lake Maracaibo | Lago de Maracaibo | -71.5 9.8 | VE | 110
  Lake Poopó | Lake Poopo | -67.05 -18.75 | BO | 50
  Lake Pontchartrain | | -90.1 30.2 | US | 35
`

export interface NamedLake {
  readonly name: string
  readonly aliases: readonly string[]
  /** A point in each of its polygons; of a lake without outline its middle. */
  readonly points: readonly (readonly [lon: number, lat: number])[]
  readonly country: string | null
  /** Kilometres: how far the shore moves, or to the farthest shore of a lake without outline. */
  readonly kilometres: number
}

const splitAt = (text: string, mark: string): readonly string[] =>
  text
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')

function lakeOf(line: string): NamedLake {
  const [name = '', aliases = '', points = '', country = '-', kilometres = '0'] = line
    .split('|')
    .map((one) => one.trim())
  return {
    name,
    aliases: splitAt(aliases, ';'),
    points: splitAt(points, ';').map((point) => point.split(' ').map(Number) as [number, number]),
    country: country === '-' ? null : country,
    kilometres: Number(kilometres),
  }
}

export const namedLakes: readonly NamedLake[] = splitAt(named, '\n').map(lakeOf)
export const lakesWithoutOutline: readonly NamedLake[] = splitAt(withoutOutline, '\n').map(lakeOf)
