import { basename } from 'node:path'
import { watch } from 'chokidar'
import type { Io } from '../io.ts'
import { say } from '../io.ts'

/** Milliseconds in which an editor's several writes of one save are one change. */
const settled = 60

/**
 * Calls `again` with the file of each change, and `gone` with one that was removed, until the signal of `io` ends it. Temporary files of editors
 * that nobody named do not count: `isChosen` says which do.
 */
export async function watchFiles(
  paths: readonly string[],
  cwd: string,
  io: Io,
  isChosen: (path: string) => Promise<boolean>,
  again: (path: string) => Promise<void>,
  gone: (path: string) => Promise<void>,
): Promise<void> {
  const watcher = watch([...paths], {
    cwd,
    ignoreInitial: true,
    awaitWriteFinish: { stabilityThreshold: settled, pollInterval: 20 },
    ignored: (path, stats) => Boolean(stats?.isDirectory()) && /^(?:node_modules|\..+)$/.test(basename(path)),
  })
  let last = Promise.resolve()
  const inTurn = (work: () => Promise<void>) => {
    last = last.then(work)
  }
  const changed = (path: string) => inTurn(async () => void ((await isChosen(path)) && (await again(path))))
  watcher
    .on('add', changed)
    .on('change', changed)
    .on('unlink', (path) => inTurn(() => gone(path)))
  await new Promise<void>((resolve) => watcher.once('ready', () => resolve()))
  await say(io.stderr, `groundline: watching ${paths.join(', ')}; press Ctrl+C to stop\n`)
  await new Promise<void>((resolve) => {
    if (io.signal?.aborted) resolve()
    io.signal?.addEventListener('abort', () => resolve(), { once: true })
  })
  await last
  await watcher.close()
}
