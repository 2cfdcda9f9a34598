/** Kinds of places and points of the compass. */
import type { Basis, FeatureType } from '../../../core/model.ts'

export const types: Readonly<Record<FeatureType, string>> = {
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

/** Sixteen, from north over east. */
export const points: readonly string[] = [
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

/** How a record of control is known. */
export const bases: Readonly<Record<Basis, string>> = {
  reported: 'وفق تقارير',
  inferred: 'بالاستنتاج',
  baseline: 'من وضع سابق',
  weak: 'بمصدر ضعيف',
}
