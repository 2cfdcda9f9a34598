/** Whether the bytes of a job are those that were enqueued. */
import type { Hash } from 'node:crypto'

/** The first 16 hexadecimal digits: enough to tell a changed file from the same. */
export const sumOf = (hash: Hash): string => hash.digest('hex').slice(0, 16)
