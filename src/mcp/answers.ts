/** The answers of the tools, in plain data. */
import '../core/geo/overlay/exact-areas.ts'
import { frontOn } from '../core/front/day.ts'
import { metresToFront } from '../core/front/distance.ts'
import { drawnPlaces } from '../core/front/drawn-place.ts'
import { coversDay, recordOn } from '../core/front/history.ts'
import { inverse } from '../core/geo/geodesic.ts'
import type { CheckResult, Finding, Ground, LonLat, MentionReport, TheatrePack } from '../core/model.ts'
import { countVerdicts } from '../present/diagnostics.ts'
import type { Found, Where } from './places.ts'
import { found, placesNamed, told } from './places.ts'

/** More findings than this are counted, and left out. */
const mostFindings = 200

export function checked({ findings, notes, date }: CheckResult, ground: Ground) {
  const listed = findings.slice(0, mostFindings)
  return {
    counts: countVerdicts(findings),
    date,
    findings: listed.map(findingIn),
    ...(findings.length > listed.length ? { leftOut: findings.length - listed.length } : {}),
    notes: notes.map(({ code, message }) => ({ code, message })),
    data: ground.data.map(({ id, version, licence }) => ({ id, version, licence })),
  }
}

function findingIn(finding: Finding) {
  const { id, kind, from, to, quote, verdict, how, why, message, tolerance, stated, measured, misfitMetres } = finding
  return {
    ...{ id, kind, from, to, quote, verdict, how, why, message, tolerance, stated, measured, misfitMetres },
    subject: mentionIn(finding.subject),
    reference: mentionIn(finding.reference),
    notes: finding.notes.map(({ text, source }) => ({ text, source })),
    fixes: finding.fixes.map(({ from: start, to: end, insert, label }) => ({ from: start, to: end, insert, label })),
  }
}

function mentionIn(mention: MentionReport | null) {
  if (mention === null) return null
  const { text, status, place, candidates } = mention
  const others = candidates.slice(0, 5).map(({ id, name, type, verdict }) => ({ id, name, type, verdict }))
  return { text, status, place, ...(others.length > 0 ? { candidates: others } : {}) }
}

/** `bearingDegrees` runs from the first to the second, 0 north, 90 east. */
export function measured(ground: Ground, { from, to }: { readonly from: Where; readonly to: Where }) {
  const [first, second] = [found(ground, from), found(ground, to)]
  const { metres, bearingDegrees } = inverse(first.at, second.at)
  return {
    metres: Math.round(metres),
    bearingDegrees: Math.round(bearingDegrees * 10) / 10,
    from: end(first),
    to: end(second),
  }
}

function end({ at: [lon, lat], place, others }: Found) {
  return { ...(place ? told(place) : { lon, lat }), ...(others.length > 0 ? { others: others.map(told) } : {}) }
}

export function placesOf(ground: Ground, { name, limit = 10 }: { readonly name: string; readonly limit?: number }) {
  const places = placesNamed(ground, name)
  const near = places.length === 0 ? ground.gazetteer.suggest(name, 5).map(told) : []
  return {
    count: places.length,
    places: places.slice(0, limit).map(told),
    ...(near.length > 0 ? { closeTo: near } : {}),
  }
}

export function heldOn(ground: Ground, { place: where, date }: { readonly place: Where; readonly date: string }) {
  const one = found(ground, where)
  const covering = ground.packs.filter((pack) => coversDay(pack, date) && isWithin(pack, one.at))
  const ids = one.place ? [one.place.id, ...(one.place.sameAs ?? [])] : []
  const reported = covering.flatMap((pack) => ids.flatMap((id) => reportIn(pack, id, date)))
  const drawn = drawnPlaces(ground, one.at, date).map(({ packId, source, day, holder, status, label }) => {
    return { packId, source, day, holder, status, label }
  })
  const front = covering.flatMap((pack) => {
    const near = metresToFront(frontOn(pack, date), one.at)
    return near ? [{ packId: pack.id, metres: Math.round(near.metres), holders: near.line.holders }] : []
  })
  return { place: end(one), date, reported, drawn, front, isKnown: reported.length > 0 || drawn.length > 0 }
}

function reportIn(pack: TheatrePack, id: string, date: string) {
  const record = recordOn(pack, id, date)
  if (!record) return []
  const { holder, from, to, basis, source, url } = record
  return [{ packId: pack.id, holder, from, to, basis, source, url }]
}

const isWithin = ({ extent: [west, south, east, north] }: TheatrePack, [lon, lat]: LonLat): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north
