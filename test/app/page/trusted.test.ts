import { describe, expect, it } from 'vitest'
import { htmlFor, scriptFor } from '../../../src/app/page/trusted.ts'

describe('what the page may make elements of', () => {
  it.each([
    ['<p onclick="x()">a</p>', 'DOMParser parseFromString', true],
    ['&eacute;', 'Element innerHTML', true],
    ['&#8217;', 'Element innerHTML', true],
    ['', 'Element innerHTML', true],
    ['© GeoNames', 'Element innerHTML', true],
    ['<b>a</b>', 'Element innerHTML', false],
    ['<img src=x onerror=x()>', 'Element innerHTML', false],
    ['<script>x()</script>', 'Document write', false],
    ['<img src=x onerror=x()>', 'Element insertAdjacentHTML', false],
    ['<a href="javascript:x()">a</a>', 'HTMLIFrameElement srcdoc', false],
  ])('%j for %s: %s', (html, sink, may) => expect(htmlFor(html, sink)).toBe(may ? html : null))
})

describe('what the page may run', () => {
  const page = 'http://127.0.0.1:4390/dist/index.html'
  it.each([
    ['http://127.0.0.1:4390/dist/assets/checker.worker-x.js', true],
    ['./sw.js', true],
    ['http://127.0.0.1:4391/sw.js', false],
    ['https://example.org/sw.js', false],
    ['//example.org/sw.js', false],
    ['blob:http://127.0.0.1:4390/0a0a', false],
    ['data:text/javascript,x()', false],
    ['javascript:x()', false],
  ])('%s: %s', (url, may) => expect(scriptFor(url, page)).toBe(may ? url : null))
})
