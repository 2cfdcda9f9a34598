import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'
import { lintSource } from '../../src/library/codemirror.ts'
import { finding, fix, result } from '../builders.ts'

/** As much of a view as runs without a page. */
function viewOf(text: string) {
  let state = EditorState.create({ doc: text })
  return {
    get state() {
      return state
    },
    dispatch(change: { changes: { from: number; to: number; insert: string } }) {
      state = state.update(change).state
    },
  }
}

describe('the source of lint for CodeMirror', () => {
  const findings = [
    finding({ from: 6, to: 12, verdict: 'disagrees', message: 'It is 28.', fixes: [fix(6, 8, '28', '38 → 28')] }),
    finding({ from: 0, to: 4, verdict: 'agrees' }),
    finding({ from: 13, to: 16, verdict: 'loose' }),
  ]
  const source = lintSource({ lint: (text) => Promise.resolve(result({ findings: text === '' ? [] : findings })) })

  it('tells what is wrong and loose, and nothing of what agrees', async () => {
    const found = await source(viewOf('about 38 miles far'))
    expect(found).toMatchObject([
      { from: 6, to: 12, severity: 'error', message: 'It is 28.', actions: [{ name: '38 → 28' }] },
      { from: 13, to: 16, severity: 'warning', actions: [] },
    ])
    expect(await source(viewOf(''))).toEqual([])
  })

  it('corrects where the words stand by now', async () => {
    const view = viewOf('about 38 miles far')
    const [{ actions } = { actions: [] }] = await source(view)
    view.dispatch({ changes: { from: 0, to: 0, insert: 'Oh, ' } })
    actions[0]?.apply(view, 10, 16)
    expect(view.state.doc.toString()).toBe('Oh, about 28 miles far')
  })

  it('rejects where the check does', async () => {
    const failing = lintSource({ lint: () => Promise.reject(new Error('no data')) })
    await expect(failing(viewOf('text'))).rejects.toThrow('no data')
  })
})
