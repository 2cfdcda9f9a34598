/**
 * Three short reports of 19 to 21 June 2016 in words of our own, after facts that outlets printed; the facts and their
 * sources stand in data/raqqa-2016/events.geojson (AP 20 and 22 June; SOHR by way of Middle East Eye; Enab Baladi;
 * Syria Direct; Sputnik).
 */
export const exampleReports = [
  {
    outlet: 'After AP (paraphrase)',
    date: '2016-06-22',
    text: 'Government forces had come within 10 kilometres of the Tabqa air base on Sunday. The army seized the Thawra oilfield on Sunday. ISIS retook the Thawra oilfield on Tuesday. The Tabqa base lies 45 km from Raqqa.',
  },
  {
    outlet: 'After SOHR and Syria Direct (paraphrase)',
    date: '2016-06-21',
    text: 'Syrian troops were 7 km from the Tabqa airbase on Sunday, the monitor said. Islamic State recaptured the Thawra oilfield on Monday. The Thawra oilfield is 12 km southwest of the Tabqa airbase.',
  },
  {
    outlet: 'After Enab Baladi and Sputnik (paraphrase)',
    date: '2016-06-21',
    text: 'Regime forces stood 15 km from the town of Tabqa on Sunday. The army captured the Thawra oilfield on Sunday. The Thawra oilfield is 10 km from Tabqa. The Tabqa base lies 45 km from Raqqa.',
  },
] as const
