import type { FeatureType } from '../../../core/model.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'

export const verdicts: Translation<typeof en.verdicts> = {
  disagrees: 'خطأ',
  loose: 'غير دقيق',
  undecided: 'يتعذّر التحقق',
  agrees: 'مطابق',
}

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

const types: Readonly<Record<FeatureType, string>> = {
  country: 'دولة',
  region: 'إقليم',
  province: 'محافظة',
  district: 'منطقة',
  city: 'مدينة',
  town: 'بلدة',
  village: 'قرية',
  suburb: 'ضاحية',
  locality: 'موضع',
  airbase: 'قاعدة جوية',
  airport: 'مطار',
  'military-base': 'قاعدة عسكرية',
  oilfield: 'حقل نفط',
  gasfield: 'حقل غاز',
  dam: 'سد',
  'power-station': 'محطة كهرباء',
  refinery: 'مصفاة',
  mine: 'منجم',
  camp: 'مخيم',
  'border-crossing': 'معبر حدودي',
  crossroads: 'مفترق طرق',
  bridge: 'جسر',
  road: 'طريق',
  port: 'ميناء',
  hill: 'تل',
  mountain: 'جبل',
  valley: 'وادٍ',
  desert: 'صحراء',
  island: 'جزيرة',
  lake: 'بحيرة',
  river: 'نهر',
  sea: 'بحر',
  coast: 'ساحل',
  'archaeological-site': 'موقع أثري',
  building: 'مبنى',
}

export const featureType = (type: FeatureType): string => types[type]

const points = [
  'شمال',
  'شمال شمال شرق',
  'شمال شرق',
  'شرق شمال شرق',
  'شرق',
  'شرق جنوب شرق',
  'جنوب شرق',
  'جنوب جنوب شرق',
  'جنوب',
  'جنوب جنوب غرب',
  'جنوب غرب',
  'غرب جنوب غرب',
  'غرب',
  'غرب شمال غرب',
  'شمال غرب',
  'شمال شمال غرب',
]

export const compass = (degrees: number): string =>
  points[Math.round((((degrees % 360) + 360) % 360) / 22.5) % 16] ?? ''

export const units: Translation<typeof en.units> = {
  km: 'كم',
  miles: 'ميل',
  nmi: 'ميل بحري',
  m: 'م',
  yards: 'ياردة',
  ft: 'قدم',
}
