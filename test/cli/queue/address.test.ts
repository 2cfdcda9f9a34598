import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLoopback, readAddress, shownAddress } from '../../../src/cli/queue/address.ts'

describe('the address of Redis', () => {
  it.each([
    ['redis://127.0.0.1:6379', 'redis://127.0.0.1:6379'],
    ['redis://localhost', 'redis://localhost:6379'],
    ['redis://[::1]:7000/2', 'redis://[::1]:7000/2'],
    ['redis://127.8.9.10', 'redis://127.8.9.10:6379'],
    ['rediss://:s%20cret@queue.example:7000', 'rediss://queue.example:7000'],
    ['rediss://ann:secret@10.0.0.7', 'rediss://10.0.0.7:6379'],
  ])('%s', (text, shown) => {
    expect(shownAddress(readAddress(text))).toBe(shown)
  })

  it('reads user and password', () => {
    expect(readAddress('rediss://ann:s%20cret@queue.example')).toMatchObject({ username: 'ann', password: 's cret' })
  })

  it.each([
    ['redis://queue.example', /needs TLS \(rediss:\/\/\) and a password/],
    ['redis://:secret@queue.example', /needs TLS \(rediss:\/\/\): the queue/],
    ['rediss://queue.example', /needs a password/],
    ['redis://0.0.0.0', /needs TLS/],
    ['redis://127.0.0.1.evil.example', /needs TLS/],
    ['redis://localhost.example:6379', /needs TLS/],
    ['http://127.0.0.1:6379', /looks like/],
    ['127.0.0.1:6379', /looks like/],
    ['redis://', /looks like/],
    ['redis://127.0.0.1/one', /number of a database/],
    ['rediss://:%E0%A4%A@queue.example', /looks like/],
  ])('%s is refused', (text, message) => {
    expect(() => readAddress(text)).toThrow(message)
  })

  it('never says the password, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 8, maxLength: 12 }),
        fc.constantFrom('redis', 'rediss', 'http'),
        (secret, scheme) => {
          const text = `${scheme}://:${encodeURIComponent(`pw-${secret}`)}@queue.example`
          const said = attempt(text)
          expect(said.includes('pw-')).toBe(false)
        },
      ),
    )
  })

  it('takes nothing for this machine that is not', () => {
    for (const host of ['127.0.0.1.example', '128.0.0.1', 'localhost.example', '10.0.0.1', '0.0.0.0', '']) {
      expect(isLoopback(host)).toBe(false)
    }
  })
})

function attempt(text: string): string {
  try {
    return shownAddress(readAddress(text))
  } catch (error) {
    return (error as Error).message
  }
}
