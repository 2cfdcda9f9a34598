import type { FeatureType } from '../../../core/model.ts'
import { types } from '../../../lang/ar/words/names.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'

export { verdicts } from '../../../lang/ar/verdicts.ts'

export const kinds: Translation<typeof en.kinds> = {
  distance: 'مسافة',
  direction: 'اتجاه',
  containment: 'يقع في',
  adjacency: 'يقع على',
  between: 'بين',
  conversion: 'تحويل وحدات',
  area: 'مساحة',
  coordinates: 'إحداثيات',
  identity: 'ما هو',
  control: 'تحت سيطرة',
  consistency: 'داخل هذه المسودة',
  style: 'أسلوب التحرير',
}

export const whys: Translation<typeof en.whys> = {
  'unknown-place': 'مكان غير معروف',
  'ambiguous-place': 'أكثر من مكان محتمل',
  'moving-subject': 'قوة متحركة',
  'too-coarse': 'أعمّ من أن يُحكم عليه',
  'no-date': 'بلا تاريخ',
  'out-of-scope': 'خارج نطاق البيانات',
  'not-understood': 'كلمات لم تُفهم',
  'not-asserted': 'لا يُروى على أنه حقيقة',
  disputed: 'المصادر مختلفة',
}

export const featureType = (type: FeatureType): string => types[type]
