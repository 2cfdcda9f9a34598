import type { MapWords } from '../engine/map.ts'

export const arabicMap: MapWords = {
  controlOn: (date) => `السيطرة في ${date}`,
  contested: 'متنازع عليها، مخططة',
  frontLine: 'خط الجبهة، مستخلص',
  drawnLine: 'خط الجبهة',
  disputedLine: 'حدود متنازع عليها',
  paler: 'الأفتح المخطط: مستنتَج لا مُبلَّغ عنه',
  bare: 'لا بيانات عن السيطرة',
  drawn: 'من رسم الكاتب',
  signs: {
    line: 'المسافة المقيسة',
    usual: 'أطول أو أقصر كما هو شائع',
    loose: 'مسافة غير دقيقة',
    wrong: 'مسافة خاطئة',
    region: 'حيث تضعه المعلومة',
    located: 'حيث يضع النص مكانًا مجهولًا',
    candidate: 'أحد أماكن عدة محتملة',
    clash: 'موقعان لا يصحان معًا',
    place: 'مكان في المسودة',
    second: 'بين مكانين',
  },
}
