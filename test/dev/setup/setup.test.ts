import { describe, expect, it } from 'vitest'
import { requireNode } from '../../../src/dev/setup/install.mjs'
import { opener } from '../../../src/dev/setup/open.mjs'

describe('requireNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('takes %s', (version) => {
    expect(() => requireNode(version)).not.toThrow()
  })

  it.each(['18.20.0', '20.18.9'])('refuses %s in one line', (version) => {
    expect(() => requireNode(version)).toThrow(/^Groundline needs Node 20\.19 or newer; this is .*$/)
  })
})

describe('opener', () => {
  const address = 'http://127.0.0.1:4180/'

  it.each([
    ['a Mac', 'darwin', {}, 'open'],
    ['Windows', 'win32', {}, 'explorer.exe'],
    ['X11', 'linux', { DISPLAY: ':0' }, 'xdg-open'],
    ['Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ])('opens on %s', (_name, platform, env, program) => {
    expect(opener(address, platform, env)).toEqual([program, [address]])
  })

  it.each([
    ['CI', 'darwin', { CI: 'true' }],
    ['a remote shell', 'linux', { DISPLAY: ':10', SSH_CONNECTION: 'x' }],
    ['a machine without display', 'linux', {}],
  ])('opens nothing on %s', (_name, platform, env) => {
    expect(opener(address, platform, env)).toBeNull()
  })
})
