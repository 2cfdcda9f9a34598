import type { ReportWords } from '../engine/report.ts'
import { verdicts } from './verdicts.ts'
import { day, number } from './words/say.ts'

export const arabicReport: ReportWords = {
  language: 'ar',
  direction: 'rtl',
  verdicts,
  style: 'أسلوب',
  note: 'ملاحظة: ',
  fix: 'تصحيح: ',
  quote: (text) => `«${text}»`,
  reported: (date) => `، بتاريخ ${day(date)}`,
  counts({ disagrees, loose, undecided, agrees }) {
    const parts = [
      disagrees > 0 && `${verdicts.disagrees}: ${number(disagrees)}`,
      loose > 0 && `${verdicts.loose}: ${number(loose)}`,
      undecided > 0 && `${verdicts.undecided}: ${number(undecided)}`,
      agrees > 0 && `${verdicts.agrees}: ${number(agrees)}`,
    ].filter((part) => part !== false)
    return parts.length > 0 ? parts.join('، ') : 'لا معلومات مكانية'
  },
  styled: (count) => `أسلوب: ${number(count)}`,
  silenced: (count) => `أُسكت ${number(count)}`,
  notListed: (count) => `(لم يُذكر ${number(count)}: الخيار --all يذكرها)`,
  documents: (count, counts) => `عدد الوثائق ${number(count)}: ${counts}`,
  standardInput: 'الإدخال القياسي',
  title: 'تدقيق المعلومات المكانية',
  findings: 'النتائج',
  columns: ['الموضع', 'الحكم', 'العبارة', 'ما تبيّن'],
  written: (moment, program) => `كُتب ${moment} بواسطة Groundline ${program}`,
  data: 'البيانات',
}
