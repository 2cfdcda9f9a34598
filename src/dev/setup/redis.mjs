/** Finds a Redis for the tests, and gets one where there is none. */
import { onPath, run, say } from './run.mjs'

/**
 * The path of a redis-server that starts: REDIS_SERVER, an installed one, one from apt where that is allowed. Null
 * where none can be had: what needs it is skipped then, and says so.
 */
export async function findRedis() {
  const named = process.env.REDIS_SERVER ?? onPath('redis-server')
  if (named && (await starts(named))) return named
  return fromApt()
}

/** Debian's own; only as root, or where sudo asks for no password. */
async function fromApt() {
  if (!onPath('apt-get')) return null
  const asRoot = process.getuid?.() === 0
  if (!asRoot && (await run('sudo', ['-n', 'true'], { quiet: true, timeoutMs: 10_000 })).code !== 0) return null
  say('Installing redis-server with apt ...')
  const [command, before] = asRoot ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']]
  // The package would start a server of its own: the tests start theirs, on a port of their own.
  const options = { quiet: true, timeoutMs: 180_000, env: { DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' } }
  await run(command, [...before, 'update', '-qq'], options)
  await run(command, [...before, 'install', '-y', '-qq', '--no-install-recommends', 'redis-server'], options)
  const installed = onPath('redis-server')
  return installed && (await starts(installed)) ? installed : null
}

async function starts(file) {
  return (await run(file, ['--version'], { quiet: true, timeoutMs: 20_000 })).code === 0
}
