/**
 * Rivers that conflict reporting names and that Natural Earth's file does not draw, so that nobody takes a namesake for
 * them: general knowledge. One a line: the code; the name; other names; a point in the middle of the river's course in
 * the places reported from, rounded to a fifth of a degree (longitude latitude); the country, or - where it has several;
 * kilometres from there to the river's farther end, rounded up. Nothing is judged by their courses. Names with a star
 * stand for the river unasked, the others with "River" alone.
 */
const rivers = `
  khabur | *Khabur; Khabour; Chabur; *Nahr al-Khabur | 40.6 36 | SY | 200
  balikh | *Balikh; Belikh | 39 36.4 | SY | 70
  orontes | *Orontes; Asi; Nahr al-Asi; *Nahr al-Assi; Assi | 36.6 35.2 | - | 250
  litani-lebanon | *Litani; Leontes | 35.6 33.4 | LB | 90
  zahrani | Zahrani | 35.4 33.5 | LB | 30
  awali | Awali; Bisri | 35.5 33.6 | LB | 40
  hasbani | Hasbani | 35.6 33.4 | - | 30
  yarmouk | Yarmouk; Yarmuk | 35.8 32.7 | - | 50
  great-zab | *Great Zab; *Greater Zab; *Upper Zab | 43.8 36.6 | - | 250
  little-zab | *Little Zab; *Lesser Zab; *Lower Zab | 44.6 35.8 | - | 250
  diyala | Diyala; Sirwan | 45 34.2 | - | 250
  adhaim | Adhaim; Uzaim | 44.6 34.4 | IQ | 130
  karun | Karun; Karoun | 48.8 31.6 | IR | 350
  hakari | Hakari; Aghavno | 46.6 39.6 | AZ | 80
  tartar | Tartar; Terter | 46.6 40.2 | AZ | 120
  terek | Terek | 45.4 43.6 | RU | 350
  sunzha | Sunzha | 45.6 43.2 | RU | 150
  argun-chechnya | Argun | 45.8 43 | - | 80
  oskil | *Oskil; *Oskol | 37.6 49.8 | - | 250
  inhulets | *Inhulets; *Ingulets | 33.2 47.4 | UA | 250
  psel | *Psel; *Psyol; *Psol | 34 50 | - | 300
  vorskla | *Vorskla | 34.6 49.8 | - | 250
  samara-ukraine | Samara | 35.8 48.6 | UA | 150
  vovcha | Vovcha | 36.6 48.2 | UA | 150
  zherebets | Zherebets | 37.8 49 | UA | 60
  krasna | Krasna | 38.2 49.4 | UA | 80
  konka | Konka; Kinska | 35.6 47.6 | UA | 130
  irpin | Irpin | 30.2 50.4 | UA | 90
  teteriv | *Teteriv | 29.4 50.6 | UA | 200
  zdvyzh | Zdvyzh | 29.8 50.6 | UA | 100
  ros | Ros | 30.6 49.6 | UA | 180
  sula | Sula | 33.2 50 | UA | 220
  inhul | *Inhul; *Ingul | 32 47.6 | UA | 200
  ingulka | Ingulka | 32.4 47.4 | UA | 60
  kalmius | *Kalmius | 37.8 47.6 | UA | 130
  mius | Mius | 38.8 47.8 | - | 150
  kazennyi-torets | *Kazennyi Torets; *Kazenyi Torets; *Kryvyi Torets | 37.6 48.6 | UA | 80
  bakhmutka | Bakhmutka; Bakhmutivka | 38 48.8 | UA | 60
  aidar | Aidar; Aydar | 39 49.4 | - | 180
  mokri-yaly | *Mokri Yaly | 36.8 47.8 | UA | 80
  ibar | Ibar | 20.8 43.2 | - | 150
  mereb | Mereb; Gash; Mereb Gash | 37.4 14.8 | - | 250
  bahr-al-arab | *Bahr al-Arab; *Bahr el Arab; *Bahr al Arab; Kiir | 28 9.8 | - | 400
  bahr-el-ghazal | *Bahr el Ghazal River; *Bahr el-Ghazal River | 29.8 9.4 | SS | 300
  lol | Lol | 28 9.2 | SS | 300
  baro | Baro | 34.4 8.4 | - | 200
  gilo | Gilo | 34 7.6 | - | 200
  rahad | Rahad | 35 13.4 | - | 250
  dinder | Dinder | 35 12.8 | - | 250
  dawa | Dawa; Daua | 40.6 4.4 | - | 300
  messalo | *Messalo | 39.6 -11.8 | MZ | 300
  montepuez | Montepuez | 39.8 -12.8 | MZ | 150
  komati | Komati | 32 -25.8 | - | 250
  rutshuru | Rutshuru | 29.4 -1 | CD | 60
  mara | Mara | 34.8 -1.4 | - | 220
  ulindi | Ulindi | 27.4 -2.2 | CD | 250
  sokoto | Sokoto; Rima | 5 12.8 | NG | 250
  kaduna | Kaduna | 7 10 | NG | 300
  gongola | Gongola | 11 10.4 | NG | 250
  ngadda | Ngadda | 13.2 11.8 | NG | 100
  sirba | Sirba | 1 13.4 | - | 180
  shweli | *Shweli; *Ruili River; *Nam Mao | 97.8 23.8 | - | 300
  lemro | *Lemro; *Lay Myo River | 93.2 20.8 | MM | 150
  mayu | Mayu | 92.6 20.6 | MM | 100
  naf | Naf | 92.2 20.8 | - | 50
  moei | Moei; Thaungyin | 98.4 17 | - | 200
  taping | Taping; Dapein | 97.4 24.4 | - | 180
  mu-myanmar | Mu | 95.4 22.8 | MM | 200
  arghandab | *Arghandab | 66 32 | AF | 300
  kabul | Kabul | 70.6 34.4 | - | 350
  kunar | Kunar; Chitral | 71.2 35 | - | 300
  panjshir | Panjshir | 69.6 35.2 | AF | 130
  kunduz | Kunduz | 68.8 36.4 | AF | 250
  kokcha | *Kokcha | 70 37 | AF | 200
  murghab | Murghab; Morghab; Murgab | 63.2 35.8 | - | 450
  farah | Farah | 62.6 32.6 | AF | 350
  gomal | Gomal | 69.6 32 | - | 250
  swat | Swat | 72.2 34.8 | PK | 180
  kurram | Kurram | 70.4 33.4 | - | 200
  neelum | Neelum; *Kishanganga | 74 34.6 | - | 150
  galwan | Galwan | 78.4 34.8 | - | 60
  imjin | Imjin | 126.8 38 | - | 200
  catatumbo | Catatumbo | -72.4 9.2 | - | 250
  tachira | Tachira; Táchira | -72.4 7.8 | - | 60
  suchiate | Suchiate | -92.2 14.8 | - | 60
  artibonite | Artibonite | -72.4 19.1 | - | 220
  massacre | Massacre; Dajabon | -71.7 19.6 | - | 50
`

export interface RiverWithoutLine {
  readonly code: string
  readonly names: readonly string[]
  /** Of `names`, those that stand for the river without "River". */
  readonly bare: readonly string[]
  readonly lon: number
  readonly lat: number
  readonly country: string | null
  readonly extentMetres: number
}

function riverOf(line: string): RiverWithoutLine {
  const [code = '', names = '', at = '', country = '-', kilometres = '0'] = line.split('|').map((one) => one.trim())
  const [lon = 0, lat = 0] = at.split(' ').map(Number)
  const written = names.split(';').map((name) => name.trim())
  return {
    code,
    names: [...new Set(written.map((name) => name.replace('*', '')))],
    bare: written.filter((name) => name.startsWith('*')).map((name) => name.slice(1)),
    lon,
    lat,
    country: country === '-' ? null : country,
    extentMetres: Number(kilometres) * 1000,
  }
}

export const riversWithoutLine: readonly RiverWithoutLine[] = rivers
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map(riverOf)
