/** Opens an address in the user's browser, where there is someone to see it. */
import { spawn } from 'node:child_process'
import { say } from './run.mjs'

/** The program that opens addresses here, with its arguments; null where there is no display. */
export function opener(address, platform = process.platform, env = process.env) {
  if (env.CI || env.SSH_CONNECTION) return null
  if (platform === 'darwin') return ['open', [address]]
  if (platform === 'win32') return ['explorer.exe', [address]]
  return env.DISPLAY || env.WAYLAND_DISPLAY ? ['xdg-open', [address]] : null
}

export function openBrowser(address) {
  const found = opener(address)
  if (!found) return
  spawn(found[0], found[1], { stdio: 'ignore', detached: true })
    .on('error', () => say('No browser could be opened: open the address yourself.'))
    .unref()
}
