import type { EventLack } from '../../../formats/pack/author/authored.ts'
import type { en } from '../en.ts'
import type { Translation } from '../translation.ts'
import { own } from './isolate.ts'

const eventLacks: Readonly<Record<EventLack, string>> = {
  place: 'اختر مكانًا مرسومًا أو مضافًا أو مذكورًا في المسودة.',
  kind: 'اكتب ما حدث.',
  actor: 'اكتب من الفاعل.',
  from: 'اليوم ليس يومًا كاملًا. اكتبه هكذا: 19 يونيو 2016.',
  to: 'اليوم الأخير ليس يومًا كاملًا. اكتبه هكذا: 22 يونيو 2016، أو اتركه فارغًا.',
  order: 'اليوم الأخير يسبق الأول.',
  outside: 'أيامه خارج أيام الحزمة.',
  stated: 'اكتب ما قيل عنه.',
  source: 'لا مصدر له.',
  url: 'الرابط غير صالح. اكتبه هكذا: https://example.org/page، أو اتركه فارغًا.',
}

export const author: Translation<typeof en.author> = {
  open: 'حزمة بيانات سيطرة…',
  heading: 'الحفظ حزمةَ بيانات سيطرة',
  close: 'إغلاق',
  lead: 'بيانات سيطرة من رسمك: النقطة ذات الجهة المسيطرة تقول من سيطر على ذلك المكان من يومها الأول إلى الأخير، والمساحة تقول ذلك عن الأماكن داخلها.',
  how: 'ارسم نقاطًا أو مساحات على الخريطة، واكتب لكل منها العنوان والجهة المسيطرة والأيام والمصدر.',
  title: 'العنوان',
  titleHint: 'الموصل، يناير إلى يوليو 2017',
  from: 'اليوم الأول',
  to: 'اليوم الأخير',
  dateHint: '19 يونيو 2016',
  reach: 'المدى حول المكان، كم',
  licence: 'الترخيص',
  licenceHint: 'CC BY 4.0، أو: جميع الحقوق محفوظة',
  attribution: 'المصادر التي تُطبع',
  attributionHint: 'مصادر جميع العناصر',
  holders: 'الجهات المسيطرة',
  nameEn: (holder) => `اسم ${own(holder)} بالإنجليزية`,
  nameAr: (holder) => `اسم ${own(holder)} بالعربية`,
  look: (holder) => `لون ${own(holder)} ونقشها`,
  looks: {
    government: 'برتقالي، خطوط مائلة',
    isis: 'داكن، نقاط',
    sdf: 'أصفر، خطوط',
    opposition: 'أخضر، صلبان',
    contested: 'أزرق فاتح، متقاطع',
    russia: 'برتقالي، خطوط مائلة',
    ukraine: 'أزرق، خطوط',
    'other-1': 'بنفسجي، خطوط قائمة',
    'other-2': 'كهرماني، صلبان',
    'other-3': 'أزرق، نقاط',
    'other-4': 'بني، متعرج',
  },
  called: (holder) => `ما تسمي به النصوص ${own(holder)}`,
  arHint: 'بالعربية',
  calledHint: 'في النصوص: Iraqi forces, Baghdad',
  places: 'أسماء الأماكن',
  placesHelp: 'كل صيغة تكتبها الصحافة يُعثر عليها في النصوص؛ افصل بينها بفواصل.',
  placeAr: (place) => `${own(place)} بالعربية`,
  others: (place) => `صيغ أخرى لاسم ${own(place)}`,
  othersHint: 'صيغ أخرى، بينها فواصل',
  type: (place) => `نوع ${own(place)}`,
  events: 'الأحداث',
  eventsHelp: 'ما حدث كما يرويه كل مصدر. وإن اختلفت المصادر فلكل منها حدثه.',
  addEvent: 'أضف حدثًا',
  removeEvent: (number) => `احذف الحدث ${number}`,
  event: (number) => `الحدث ${number}`,
  kind: 'ما حدث',
  place: 'المكان',
  choose: 'اختر…',
  actor: 'الفاعل',
  day: 'اليوم',
  lastDay: 'إلى (إن طال)',
  stated: 'ما قيل عنه، بالأرقام كما نُشرت',
  source: 'المصدر',
  sourceHint: 'رويترز، 3 مارس 2017',
  url: 'الرابط (إن وُجد)',
  holds: 'ما تحويه',
  sum: (places, records, events) => `الأماكن: ${places}، سجلات السيطرة: ${records}، الأحداث: ${events}.`,
  record: (place, holder, from, to) => `${own(place)}: ${own(holder)}، من ${own(from)} إلى ${own(to)}`,
  lasting: 'النهاية',
  inferred: 'مستنتج من مساحة',
  lacking: 'قبل الحفظ',
  save: 'تنزيل الحزمة (ZIP)',
  use: 'استعمالها على الخريطة',
  fault: (fault) => {
    switch (fault.fault) {
      case 'title':
        return 'أعطِ الحزمة عنوانًا.'
      case 'from':
        return 'اليوم الأول ليس يومًا كاملًا. اكتبه هكذا: 19 يونيو 2016.'
      case 'to':
        return 'اليوم الأخير ليس يومًا كاملًا. اكتبه هكذا: 22 يونيو 2016.'
      case 'order':
        return 'اليوم الأخير قبل الأول.'
      case 'licence':
        return 'اذكر بأي ترخيص يستعملها الآخرون.'
      case 'reach':
        return 'المدى عدد من 0.1 إلى 500 كم.'
      case 'nothing':
        return 'لا توجد بعد نقطة أو مساحة مرسومة لها جهة مسيطرة.'
      case 'holder':
        return `أعطِ الجهة «${own(fault.what)}» اسمًا.`
      case 'name':
        return `رسم بلا عنوان (${own(fault.what)}): سمِّ المكان.`
      case 'source':
        return `«${own(fault.what)}» بلا مصدر.`
      case 'day':
        return `«${own(fault.what)}» يحتاج أيامًا كاملة أو لا شيء: اكتب 19 يونيو 2016.`
      case 'place-source':
        return `المكان «${own(fault.what)}» بلا مصدر.`
      case 'event':
        return `الحدث ${fault.number}: ${eventLacks[fault.lacks]}`
      case 'pack':
        return fault.what
    }
  },
}
