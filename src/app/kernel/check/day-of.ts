import type { Finding } from '../../../core/model.ts'

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** The whole day that a finding was judged for: who held a place, where a force stood. Null where it is about no day. */
export function dayOf({ kind, subject, values, also = [] }: Finding): string | null {
  if (kind !== 'control' && subject?.status !== 'moving') return null
  const said = [values, ...also.map((one) => one.values)] as readonly { day?: unknown; front?: unknown }[]
  return said.map(({ day, front }) => day ?? front).find(isDay) ?? null
}
