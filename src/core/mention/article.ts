/** "the Dnipro", "the Baltic": behind an article a bare name is the river's or the sea's that bears it, not the town's. */
import { is, isAny } from '../../lang/engine/language.ts'
import { isArea } from './type-words.ts'
import type { Match } from '../model.ts'
import type { Found } from './build.ts'
import { matchesOf } from './build.ts'
import type { Scan } from './scan.ts'
import { endsPhrase, lexiconOf, tokenAt } from './scan.ts'

/** Whether the name stands alone behind the article: where the phrase goes on, it is an adjective, "the Damascus suburb". */
function isBare(scan: Scan, { lastToken }: Found): boolean {
  const next = lastToken < scan.end ? tokenAt(scan, lastToken) : undefined
  const flows = scan.draft.phrases.from(lastToken).some(({ classes }) => classes.has('flowingInto'))
  return flows || next === undefined || next.kind !== 'word' || endsPhrase(next)
}

const isOfArea = ({ place, match }: Match): boolean => isArea(place.type) && match === 'exact'

/** "au bord du | Nil": behind words for what lies on a line. */
const isOnLine = ({ draft: { phrases } }: Scan, at: number): boolean =>
  phrases.before(at).some(({ classes }) => classes.has('onLine'))

/** The rivers, else the seas, that a name may be. */
function watersOf(scan: Scan, { name, matches }: Found): readonly Match[] {
  const rivers = matchesOf(scan, name, ['river']).filter(({ place }) => place.type === 'river')
  return rivers.length > 0 ? rivers : matches.filter(({ place, match }) => place.type === 'sea' && match !== 'variant')
}

/** The mention of the river, else the sea, that bears its name alone, where an article says so. */
export function waterBehindArticle(scan: Scan, found: Found): Found {
  const isName = found.form === 'name' && found.types.length + found.apposed.length === 0 && !found.capital
  const { tokens } = scan.draft
  const hasArticle = is(tokens[found.firstToken - 1], 'definite') && !is(tokens[found.firstToken], 'definite')
  const from = hasArticle ? found.firstToken - 1 : found.firstToken
  const onLine = isOnLine(scan, from)
  if (!isName || !(hasArticle || onLine) || !isBare(scan, found)) return found
  const waters = watersOf(scan, found)
  const named = { classes: lexiconOf(scan).classesOf(found.name.toLowerCase()) }
  if (waters.length === 0 || (!onLine && isAny(named, 'articledCountry'))) return found
  // "l'Ituri" is the province, and its river.
  const mayBeArea = !onLine && !is(tokens[from - 1], 'onSurface') && is(tokens[from], 'areaArticle')
  return { ...found, matches: mayBeArea ? [...found.matches.filter(isOfArea), ...waters] : waters }
}
