/** What stands about a figure: sides, hedges, ways, and what makes it no distance. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const measures = {
  classes: {
    toward: 'to in towards toward on',
    emphasis: 'immediate far extreme deep due',
    outermost: 'far extreme deep',
    sideAdverb: 'immediately further farther directly just due far slightly located lying situated',
    nearby: 'nearby neighbouring neighboring adjacent surrounding',
    lying: 'lies is are',
    sideNoun: 'direction side part corner end bearing directions',
    filler: `
      away distant distance by as flies line or so further farther inland due directly just immediately slightly air
      up down roughly approximately apart almost more geographically right far side somewhat about mainly`,
    away: 'away distant apart',
    aloof: 'apart',
    beside: 'off outside fom form',
    means: 'by',
    broadBy: 'by x ×',
    lengthwise: 'down up along',
    crossing: 'across over beyond',
    hedge: `
      about some only just around roughly approximately another barely nearly almost still now exactly precisely
      approximatively merely`,
    pairing: 'between',
    separating: 'separate separates separated separating divide divides',
    separated: 'separated divided',
    allThat: 'all_that all_which',
    lyingBare: 'stand sit remain remains',
    neighbourNoun: 'neighbour neighbor',
    settingOut: 'head drive go walk travel ride hike fly sail continue',
    lasting: 'for',
    arriving: 'reach reaches find enter come_to get_to arrive_at arrive_in',
    wayNoun: 'road highway route drive journey motorway railway trip track stretch line corridor section segment',
    gap: 'distance gap',
    breach: 'gap',
    joining: 'linking connecting joining links connects joins link connect',
    demonstrative: 'this that these those',
    accompanying: 'with',
    taking: 'takes took take needs',
    howFar: 'how_far',
    reciprocal: 'each_other one_another',
    existential: 'there',
    measuring: 'measures covers spans totals put estimated reckoned given measured',
    spread: 'radius ring circle perimeter belt zone',
    around: 'around round about',
    length: 'long',
    nameNoun: `
      strait straits canal channel gulf bay peninsula plateau mountains hills range ridge river lake sea desert island
      islands oasis pass gorge valley plain metropolitan area district region province countryside`,
    edge: 'outskirts edge edges suburb suburbs fringe fringes vicinity periphery doorstep',
    core: 'limits centre center heart middle downtown centres walls gates boundaries confines',
    quality: `
      provincial regional district departmental federal national state county municipal administrative nearby
      neighboring neighbouring strategic key besieged embattled ancient historic historical old former main major
      important small tiny large larger largest biggest capital port coastal border frontier northern southern eastern
      western central closest nearest famous popular principal inner twin sister both holy restive war-torn occupied annexed greater`,
    nearer: 'closer nearer farther further more less longer',
    partial: 'first last next final remaining every each another additional extra further',
    stretch: 'stretch section segment portion leg corridor strip',
    terrain: `
      desert steppe land ground wasteland scrub plain plains farmland jungle forest bush savannah savanna mountains hills
      sand marsh marshes swamp water sea territory terrain country countryside nothing wilderness fields grassland
      hill ridge plateau valley hillside lowlands highlands foothills heights`,
    dimension: `
      range radius width length height altitude elevation depth diameter perimeter circumference speed wide
      long visibility every per lengths ranges`,
    sized: 'long wide deep high tall thick above below per an square sq range radius',
    width: 'wide deep high tall thick broad',
    perceived: `
      heard felt audible visible seen smelt smelled shook shattered broke blew fired launched firing reach`,
    reaching: 'reached reaches hit targets detected carried spread',
    travelled: `
      travelled traveled travel travels drove drive walked walk flew fly flies backed queue queued widened cycled
      sailed ran marched hiked swam covered covers spans spanning stretches stretching extends extending stretched
      extended runs meanders winds flows snakes ranges lined`,
    stranded: 'aground',
  },
  values: {
    path: {
      road: 'road',
      drive: 'road',
      flight: 'straight',
      driving: 'road',
      car: 'road',
      highway: 'road',
      bus: 'road',
      rail: 'road',
      train: 'road',
      route: 'road',
      railway: 'road',
      walk: 'road',
      overland: 'road',
      track: 'road',
      journey: 'road',
      trip: 'road',
      ride: 'road',
      upstream: 'river',
      downstream: 'river',
      upriver: 'river',
      downriver: 'river',
      crow: 'straight',
      straight: 'straight',
      'straight-line': 'straight',
    },
    course: {
      road: 'road',
      highway: 'road',
      motorway: 'road',
      railway: 'road',
      line: 'road',
      coast: 'road',
      coastline: 'road',
      coastal: 'road',
      river: 'river',
      valley: 'river',
      main: 'river',
      shore: 'river',
      bank: 'river',
    },
  },
} as const satisfies LexiconPart
