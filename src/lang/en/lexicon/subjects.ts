/** What stands between a subject and what is said of it. */
import type { LexiconPart } from '../../engine/lexicon.ts'

export const subjects = {
  classes: {
    subjectLink: `
      located situated lying lies lie lay sited found based standing stands sits sitting is are was were being be
      been just only some still about around approximately roughly nearly almost at a distance of also currently and
      which that who placed set positioned centred centered another the geographically within in to over more than
      less most as further even today now approx ca c . ~ well has had have both all each respectively itself
      themselves barely`,
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
  },
} as const satisfies LexiconPart
