/** What the list does where scripts run: filters, and ticks that the browser keeps. Without it the list is just whole. */
export const reportScript = `
'use strict'
const form = document.getElementById('filters')
if (form) {
  const rows = [...document.querySelectorAll('#findings tbody tr')]
  const name = 'groundline-report ' + document.title
  const read = () => { try { return new Set(JSON.parse(localStorage.getItem(name) || '[]')) } catch { return new Set() } }
  const done = read()
  const keep = () => { try { localStorage.setItem(name, JSON.stringify([...done])) } catch { /* not kept */ } }
  const show = () => {
    const { verdict, kind, words, open } = form.elements
    const wanted = words.value.trim().toLowerCase()
    let shown = 0
    for (const row of rows) {
      const fits = (!verdict.value || row.dataset.verdict === verdict.value) && (!kind.value || row.dataset.kind === kind.value)
        && (!open.checked || !done.has(row.dataset.key)) && (!wanted || row.textContent.toLowerCase().includes(wanted))
      row.hidden = !fits
      if (fits) shown++
    }
    form.querySelector('output').textContent = shown + ' of ' + rows.length + ' shown, ' + done.size + ' done'
  }
  for (const row of rows) {
    const box = row.querySelector('input')
    const mark = () => row.classList.toggle('done', box.checked)
    box.checked = done.has(row.dataset.key)
    mark()
    box.addEventListener('change', () => {
      if (box.checked) done.add(row.dataset.key)
      else done.delete(row.dataset.key)
      mark()
      keep()
      show()
    })
  }
  form.addEventListener('input', show)
  form.addEventListener('submit', (event) => event.preventDefault())
  form.hidden = false
  show()
}
`
