/** Languages in Latin and Cyrillic letters by their small words: enough to tell them apart, none of them a name. */
import type { KnownLanguage } from '../engine/tell.ts'
import { ownEnglish } from './plain.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** English first: it is the one that is read. */
export const languagesByWords: readonly KnownLanguage[] = [
  {
    code: 'en',
    name: 'English',
    words: [...ownEnglish, ...words(`of to in is was on as at had an her over no we i do a`)],
  },
  {
    code: 'fr',
    name: 'French',
    words: words(`
      le la les des du de et est une un dans en à au aux que qui pour sur par avec ne pas plus sont été était ont cette
      ces son sa ses leur leurs il elle ils nous vous mais ou où comme se ce après depuis entre vers selon près dont
      sous sans ville plusieurs très aussi tout kilomètres ouest l' d' qu' n' s' j' c' trouve armée ont pris près a on km frontière région attentat rebelles habitants soldats frappe frappes jouxte traverse relie séparent sépare borde situé située situés situées`),
    letters: 'àâçèéêëîïôùûœ',
  },
  {
    code: 'de',
    name: 'German',
    words: words(`
      der die das den dem des und ist sind war waren ein eine einen einem einer in im zu zum zur mit von vom auf für an
      am nicht auch sich als nach bei aus wie über um durch vor wird werden wurde wurden dass haben hat hatte noch nur
      oder aber gegen liegt bis seit zwischen westlich östlich nördlich südlich kilometer entfernt etwa nahm armee stadt`),
    letters: 'äöüß',
  },
  {
    code: 'es',
    name: 'Spanish',
    words: words(`
      el la los las de del y en un una unos unas que es son fue era con por para su sus al se no más como pero entre
      sobre desde hasta está están ha han lo le les o sin también según cuando donde este esta kilómetros oeste norte
      ciudad tras contra muy encuentra cerca ejército`),
    letters: 'áéíóúñ',
  },
  {
    code: 'it',
    name: 'Italian',
    words: words(`
      il lo la i gli le di del della dei delle dello degli e è un una uno in nel nella nei nelle che con per da dal
      dalla al alla ai alle sono era stato stata si non più come ma tra fra su sul sulla anche secondo dopo ha hanno
      questo questa città chilometri ovest l' d' dell' all' nell' dall' sull' un' trova vicino dista esercito a`),
    letters: 'àèéìòù',
  },
  {
    code: 'pt',
    name: 'Portuguese',
    words: words(`
      o a os as de do da dos das e em no na nos nas um uma que é são foi era com por para pelo pela ao à se não mais
      como mas entre sobre desde até está estão seu sua também segundo quando onde cidade quilômetros quilómetros
      oeste fica perto exército`),
    letters: 'ãõçáéíóúâêô',
  },
  {
    code: 'nl',
    name: 'Dutch',
    words: words(`
      de het een en van in is zijn was waren op te dat die met voor aan niet ook bij naar uit door over om als er maar
      of tot na wordt werd worden heeft hebben had deze dit hun zich nog tussen volgens tegen ligt ten kilometer
      stad leger`),
  },
  {
    code: 'pl',
    name: 'Polish',
    words: words(`
      w we z ze na do i się nie jest są był była było były że to od po za dla przez pod nad przy oraz lub ale jak
      który która które których o ich jego jej już tylko także został została między około kilometrów mieście leży
      według wojsko armia`),
    letters: 'ąćęłńóśźż',
  },
  {
    code: 'tr',
    name: 'Turkish',
    words: words(`
      ve bir bu da de için ile olarak olan oldu olduğu çok daha en gibi kadar sonra önce ancak ama ise değil var yok
      her şu o ne ya veya göre tarafından batısında doğusunda kuzeyinde güneyinde şehir kenti yer alıyor ele geçirdi uzaklıkta mesafede bulunuyor ordu`),
    letters: 'çğıöşü',
  },
  {
    code: 'sv',
    name: 'Swedish',
    words: words(`
      och att det som en ett i på är var av för med den de till inte om från har hade vid men eller efter mellan över
      under också mot kan ligger kilometer väster staden sig sin`),
    letters: 'åäö',
  },
  {
    code: 'ro',
    name: 'Romanian',
    words: words(`
      și în la de cu pe un o este sunt a fost că nu din care pentru mai al ale lui se după între spre prin dar sau
      către orașul kilometri vest`),
    letters: 'ăâîșț',
  },
  {
    code: 'id',
    name: 'Indonesian',
    words: words(`
      yang dan di dari ke dengan untuk pada adalah ini tidak dalam oleh akan telah sebagai karena kota kilometer
      sebelah barat timur utara selatan terletak itu berada tentara`),
  },
  {
    code: 'sw',
    name: 'Swahili',
    words: words(`
      na ya wa kwa katika ni la cha za vya uko iko yuko kutoka kilomita mji miji jeshi serikali watu huo hiyo hii huu
      hayo baada kabla karibu lakini pia kuwa kama wanasema alisema umbali vikosi waasi mkoa jana leo`),
  },
  {
    code: 'so',
    name: 'Somali',
    words: words(`
      waxay waxaa wuxuu oo iyo ka ku ee uu ay lagu laga kale ayaa ayay magaalada magaaladu kilomitir ciidamada waa u isku
      jirta jirtaa dhexeeya`),
  },
  {
    code: 'ha',
    name: 'Hausa',
    words: words(`da na ta a ya sun ne ce wata wani garin birnin sojoji yana tana cikin daga zuwa mutane kilomita`),
  },
  {
    code: 'tl',
    name: 'Tagalog',
    words: words(`ang ng mga sa ay na at si ni nasa mula lungsod kilometro layo ito hindi may para kay`),
  },
  {
    code: 'ru',
    name: 'Russian',
    words: words(`
      и в во не на что он она они с со как это по но из у за к от о для до при так его её их был была было были или
      же также после между под над который километрах находится`),
  },
  {
    code: 'uk',
    name: 'Ukrainian',
    words: words(`
      і й в у не на що він вона вони з зі як це по але із за до від о для при так його її їх був була було були або
      також після між під над який кілометрах та є знаходиться`),
  },
  {
    code: 'bg',
    name: 'Bulgarian',
    words: words(`и в във не на че той тя те с със как това по но от за до при така са е се ще или също след между`),
  },
]
