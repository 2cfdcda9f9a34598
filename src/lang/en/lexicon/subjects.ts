/** What stands between a subject and what is said of it. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const subjects = {
  classes: {
    subjectLink: `
      located situated lying lies lie lay sited found based standing stands sits sitting is are was were being be
      been just only some still about around approximately roughly nearly almost at a distance of also currently and
      which that who placed set positioned centred centered another the geographically within in to over more than
      less most as further even today now approx ca c . ~ well has had have both all each respectively itself
      themselves barely falls exactly precisely approximatively merely pronounced spelt spelled officially locally`,
    quoted: 'located situated lying lies',
    being: `
      is are was were lies lie lay stands sits belongs became has had covers forms occupies remains`,
    dayLink: 'on in since late early by from of last this',
    happening: 'epicentre epicenter quake earthquake tremor aftershock explosion blast crash wreckage',
    moving: `
      advance advanced advances advancing push pushed pushing move moved moving come came comes coming reach reached
      reaches reaching bring brought brings bringing get got getting draw drew drawn close closed closing retreat
      retreated retreating withdraw withdrew withdrawn withdrawing progress progressed progressing march marched pull
      pulled arrive arrived approach approached approaching fell fall stand stood penetrate penetrated drive drove
      driving advancement retreats putting put puts become became fight fighting captured capture seized`,
    forceStand: `
      advance advances advanced advancing push pushed pushing close closed closing move moved moving come came comes
      coming get got getting draw drew drawn retreat retreated retreating withdraw withdrew withdrawn withdrawing
      progress progressed progressing march marched marching pull pulled pulling arrive arrived approach approached
      fall fell fallen stand stood stands standing remain remained remains halt halted stop stopped stuck stall stalled
      reach reached reaches dig dug deployed positioned stationed massed encamped driven forced thrown edged inched
      crept swept surged penetrated punched`,
    forceWay: `
      to within up back as far close near nearer closer down out again now only just still some at least in on away a
      point points positions lines position ground pushing`,
    which: 'which',
    contracted: "it's",
    vehicle: `
      drone drones missile missiles rocket helicopter helicopters plane planes jet jets aircraft airliner warplane ship
      ships warship boat vessel ferry tanker freighter submarine train bus truck lorry car van convoy column flight
      balloon glider motorcycle ambulance patrol`,
    moment: 'when until',
    citing: 'according_to',
    site: 'at',
    locative: 'in',
    placing: 'in on of along within inside across over by between near from to with at',
    facing: 'near opposite facing',
    relating: 'between of from to with than for by against via through',
    phraseEnd: `
      is are was were has have had which who that where when while in at on near from to with by for and or but said
      says`,
    perched: 'close perched nestled tucked strung built set sited wedged sandwiched',
    opening: 'located situated lying set standing based sandwiched wedged nestled perched',
    stating: 'is was are were has have had lies lay stands sits became remains remained fell which',
    asideOpener: 'held controlled once now long seized captured taken',
    clauseOpener: 'itself which where',
    clauseBegin: 'where which while',
    inOrder: 'respectively',
    plural: 'both all each which are were lie respectively',
    singular: 'is was lies stands sits',
    runs: 'runs',
    comparative: 'more less than',
    approximation: `
      about around approx approximately approx. c. ca. ca ~ ≈ roughly some nearly almost or . = over under less more
      than just within`,
    state: 'lying standing sitting being been become remained',
    gerund: '*ing',
    participle: `
      *ed born taken lost won seen hit struck shot fallen gone come begun left held sent set cut put made`,
  },
} as const satisfies LexiconPart
