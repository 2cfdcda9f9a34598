/** What stands in names and before them, and what looks like a name and is none. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const names = {
  classes: {
    nameArticle: 'al ar as ash ath ad az an at el ed er es et ez d l il deir',
    nameParticle: `
      de del della delle dei degli di da do das dos du des la le les lo los las el al en et e y un une sur sous lès an
      am im der den dem die ob vor bei zum zur und van von het op aan ez ash ad ar az pod nad na pri u bin ibn bani`,
    articledCountry: 'congo gambia',
    nameless: `
      elsewhere moreover separately instead the a an this that these those its their his her our my your it he she they
      we i you in on at by of to from for with within without into onto over under near about around after before
      since until during between among along across through throughout against towards toward upon off outside inside
      beyond despite and or but nor so yet if when while where which who whom whose what why how as than then there
      here is are was were be been being has have had do does did will would can could may might shall should must
      isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't wouldn't couldn't mightn't shouldn't
      mustn't not no all some any each every both either neither most more many much several few other another such
      only also just approximately roughly nearly almost located situated lying nearby adjacent today meanwhile however
      according although though because due once later earlier now still again first second third last next dozens
      central mr mrs ms dr gen col maj capt lt sgt president minister prime king queen prince sheikh sir said says told
      reported neighboring neighbouring neighbours distance landlocked actually`,
    namePreposition: 'in on at by of to from for with after before since until near under over as and but',
    foreignCommon: `
      مدينة المدينة قرية بلدة محافظة ريف مطار قاعدة سد نهر معبر حي ناحية منطقة مخيم طريق جبل تل دير شمال جنوب شرق غرب
      شمالي جنوبي شرقي غربي في من إلى على عن مع قرب بعد قبل أن قال كيلومترا كم أمس اليوم قوات الجيش`,
    foreignProclitic: 'و ف ب ل',
    institution: `
      observatory university college school institute academy hospital council committee commission party ministry
      agency association organisation organization foundation company corporation bank press news times post herald
      journal radio television tv league club fc united team cup court police department office bureau front army force
      forces brigade brigades division regiment corps battalion movement union act treaty agreement accord conference
      summit award prize museum library church cathedral airlines airways railway highway parkway street road avenue
      boulevard war battle operation campaign rights watch line state's`,
    powerSeat: 'white_house downing_street capitol_hill wall_street',
    personTitle: `
      mr mrs ms miss dr gen col maj capt lt sgt president minister mayor sheriff governor gov senator sen rep judge
      chief officer deputy detective professor prof sir lord lady king queen prince princess sheikh imam rev father
      pastor bishop coach spokesman spokeswoman commander general colonel captain secretary chairman director
      activist journalist named called`,
    commonName: `
      file twin part wind money street route court road highway avenue lane police photo march may nice reading mobile of
      bay park county dam lake river center centre west east god dad mom christmas easter thanksgiving congress senate
      parliament kremlin pentagon cia fbi nazi phone drug major`,
    saying: 'said says told added asked wrote explained noted recalled continued continues',
    stanceVerb: `
      denied denies deny denying accused accuses accuse accusing claimed claims claim claiming insisted insists warned
      warns warning announced announces vowed vows blamed blames rejected rejects condemned condemns demanded demands
      reported reports confirmed confirms admitted admits acknowledged acknowledges maintains believes alleged alleges
      pledged agreed urged`,
    ownerEnding: "'s",
    contraction: "'ve 're 'll 'd 'm",
  },
} as const satisfies LexiconPart
