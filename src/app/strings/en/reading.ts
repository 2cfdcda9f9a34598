export const reading = {
  heading: 'Why was this read so?',
  close: 'Close',
  help: 'Put the cursor into a sentence of the draft.',
  words: 'Words and their classes',
  fired: 'Wordings that matched',
  none: 'No wording matched.',
  steps: 'What else decided',
  by: {
    refiner: 'Refined',
    veto: 'Left out',
    subject: 'About',
    antecedent: 'Goes back to',
    reference: 'Measured from',
  },
  broken: (n: number) => `Wordings that stopped half-way (${n})`,
  wanted: (what: string) => `wanted ${what}`,
}
