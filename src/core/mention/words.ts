/** Closed word classes that the scanner needs; all lower case. */
import { wordSet } from '../text/word-set.ts'

/** Words that never begin a name, however they are capitalised at the start of a sentence. */
export const functionWords = wordSet(`
  elsewhere moreover separately instead the a an this that these those its their his her our my your it he she they we i you
  in on at by of to from for with within without into onto over under near about around after before since until
  during between among along across through throughout against towards toward upon off outside inside beyond despite
  and or but nor so yet if when while where which who whom whose what why how as than then there here
  is are was were be been being has have had do does did will would can could may might shall should must
  not no all some any each every both either neither most more many much several few other another such only also just
  approximately roughly nearly almost some located situated lying nearby adjacent today meanwhile however according
  although though because due once later earlier now still again first second third last next one two three four five
  six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozens
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  north south east west northern southern eastern western northeast northwest southeast southwest central
  mr mrs ms dr gen col maj capt lt sgt president minister prime king queen prince sheikh sir
  said says told reported neighboring neighbouring neighbours distance
`)

/** Small words inside names: "Neustadt an der Weinstrasse", "Ribeira de Pena", "Stratford-upon-Avon". */
export const nameConnectors = wordSet(`
  of de del della delle dei degli di da do dos das du des la le les lo los las el al en et e y i un une sur sous lès
  an am im in der den dem die das ob vor bei zum zur und van von het op aan upon on under by the and ez ash as ad ar at az
  pod nad na nad pri u bin ibn bani
`)

/** Adjectives before a place that do not change which one is meant: "the besieged city of Aleppo". */
export const placeAdjectives = wordSet(`
  provincial regional district departmental federal national state county municipal administrative nearby neighboring
  neighbouring strategic key besieged embattled ancient historic historical old former main major important small tiny
  large larger largest second-largest biggest capital held rebel-held government-held isis-held daesh-held contested
  border coastal frontier desert oil-rich port northern southern eastern western north-western north-eastern
  south-western south-eastern northwestern northeastern southwestern southeastern central metropolitan local medieval
  modern abandoned market resort industrial mining farming agricultural mountain military air syrian turkish
  neighbourhood town city department province present-day closest nearest famous popular principal twin
`)

/** Head nouns of a force: "government forces", "Daesh militants". */
export const forceNouns = wordSet(`
  forces force troops army armies militants militant fighters fighter rebels rebel insurgents jihadists extremists
  soldiers militia militias militiamen gunmen brigade brigades battalion division divisions regiment corps convoy
  convoys column columns unit units commandos paratroopers marines guerrillas loyalists separatists peshmerga police
  coalition group offensive advance advances vanguard frontline invaders attackers defenders warplanes jets tanks
`)

/** Names of forces, folded to lower case. */
export const forceNames = wordSet(`
  sdf ypg ypj isis isil is daesh fsa hts pkk gna lna saa idf nato raf usaf hezbollah houthis houthi taliban hamas
  al-shabaab al-shabab shabaab m23 rsf adf jnim iswap codeco tplf fano eln farc ansar regime allies kurds turks russians americans israelis syrians iraqis ukrainians government
`)

/** Words that show a capitalised run to be an organisation, a work or an event, not a place. */
export const otherNouns = wordSet(`
  observatory university college school institute academy hospital council committee commission party ministry agency
  association organisation organization foundation company corporation bank press news times post herald journal
  radio television tv league club fc united team cup court police department office bureau
  front army force forces brigade brigades division regiment corps battalion movement union act treaty agreement accord
  conference summit award prize museum library church cathedral airlines airways railway highway parkway street road
  avenue boulevard war battle operation campaign rights watch line state's
`)

/** Verbs of a force that moves: the distance says where it now stands. */
export const movementVerbs = wordSet(`
  advance advanced advances advancing push pushed pushing move moved moving come came comes coming reach reached reaches
  reaching bring brought brings bringing get got getting draw drew drawn close closed closing retreat retreated
  retreating withdraw withdrew withdrawn withdrawing progress progressed progressing march marched pull pulled arrive
  arrived approach approached approaching fell fall stand stood penetrate penetrated drive drove driving advancement
  retreats putting put puts become became fight fighting captured capture seized
`)
