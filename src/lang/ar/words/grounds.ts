/** What verdicts rest on: tolerances, each a sentence; and why places were chosen, each a phrase. */
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { types } from './names.ts'
import { degrees, length, number, own, place, quote, span } from './say.ts'

const percent = (share: number): string => `${number(share * 100)}٪`

export const tolerances: Wordings<OfFamily<'tolerance'>> = {
  'tolerance.distance': ({ stated, loose, wrong }) =>
    `تُعدّ ${quote(stated)} مطابقة إذا كان المقيس ${span(loose)}، وخطأ خارج ${span(wrong)}، بحسب ما يتبيّن عند قياس ` +
    'المسافات المنشورة.',
  'tolerance.maybe-road': () => 'المسافات المذكورة بلا اتجاه تُقاس غالبًا على الطريق، فتُقبل مسافات أقصر أيضًا.',
  'tolerance.strict': ({ span: word }) => `المعيار الصارم يشترط ${span(word)}.`,
  'tolerance.direction': ({ stated, loose, wrong }) =>
    `تُعدّ ${quote(stated)} مطابقة ضمن ${degrees(loose)} إلى كل جانب، وخطأ بعد ${degrees(wrong)}، بحسب ما يتبيّن من ` +
    'الاتجاهات المنشورة.',
  'tolerance.outline': ({ edge }) => `الحدود المرسومة مبسّطة، فيُسمح بفارق ${length(edge)} وبحجم المكان نفسه.`,
  'tolerance.line': ({ near, drawn, line }) =>
    `يُسمح بفارق ${length(near)}، وبفارق ${length(drawn)} لدقة ${line === 'coast' ? 'الساحل' : 'الخط'} في الرسم، وبحجم المكان.`,
  'tolerance.bank': ({ known }) =>
    `دقة خط النهر ${length(known)}؛ ولا يُحدَّد الجانب إلا حيث يتفق أقرب مقطع من النهر مع مجراه العام.`,
  'tolerance.stream': ({ known }) =>
    `دقة المواقع على النهر ${length(known)}، وقد يقصر الخط المرسوم عن المنعطفات بمقدار الثلث.`,
  'tolerance.near': ({ near, far }) =>
    `تصح مثل هذه الكلمة حتى ${length(near)} من الحافة إلى الحافة، وتستعملها الأخبار حتى ${length(far)}.`,
  'tolerance.opposite': ({ near, far }) =>
    `البلدات المتقابلة عبر حدود أو نهر لا تتباعد أكثر من ${length(near)}؛ وما زاد على ${length(far)} لا يُعدّ متقابلًا إلا عبر بحر.`,
  'tolerance.side': ({ near }) => `لا يُحكم بالحدود المرسومة ضمن ${length(near)} منها.`,
  'tolerance.sea': ({ near }) => `لا يُحكم ضمن ${length(near)} من حد البحر.`,
  'tolerance.scale': () => 'يزيد طول الخط كلما دق قياسه؛ ولا يُعتد إلا بالفروق الكبيرة.',
  'tolerance.border': ({ near }) =>
    `تُعدّ المنطقتان متجاورتين ضمن ${length(near)}، لأن الحدود المرسومة قد تكون غير دقيقة.`,
  'tolerance.between': ({ place: of, longer }) =>
    `قد يزيد الطريق عبر ${place(of)} على الخط المستقيم بنسبة ${percent(longer)}، ويُسمح بحجم الأماكن.`,
  'tolerance.midway': ({ share }) => `قد تحيد «منتصف الطريق» بنسبة ${percent(share)} من المسافة.`,
  'tolerance.area': ({ share, source }) =>
    `قد تخطئ الحدود المرسومة بنسبة ${percent(share)} (${own(source)})؛ وما زاد على ضعف ذلك خطأ.`,
  'tolerance.coordinates': ({ digits, size, known }) =>
    `يُسمح بفارق ${length(digits)} لعدد الأرقام المذكورة، و${length(size)} لحجم المكان، و${length(known)} لدقة معرفة موقعه.`,
  'tolerance.conversion': () => 'قد يكون أي من الرقمين هو الآخر مقرّبًا إلى آخر رقم فيه؛ وما زاد على 10٪ خطأ.',
  'tolerance.control': () => 'لا تُخطّئ المعلومةَ إلا بيانات واردة في تقارير، لا ما استُنتج أو نُقل عن وضع سابق.',
  'tolerance.drawn': () => 'دقة المنطقة المرسومة بقدر ما يذكره مصدرها؛ وقرب حافتها لا يُحكم بشيء.',
  'tolerance.front': () => 'دقة الجبهة بقدر ما يذكره مصدرها؛ وضمن ذلك لا يُحكم بشيء.',
  'tolerance.clash-length': () => 'يُسمح بالعُشر وبحجم الأماكن؛ وما زاد على اختلاف الأرقام المنشورة عن طريق واحد خطأ.',
  'tolerance.clash-direction': () => 'كلمة الاتجاه تسمح بفارق 45° إلى كل جانب.',
  'tolerance.clash-position': () => 'يُسمح للرقمين بحجم الأماكن وبفارق 2 كم.',
}

export const reasons: Wordings<OfFamily<'reason'>> = {
  'reason.type': ({ type }) => `يوصف بأنه ${types[type]}`,
  'reason.capital': () => 'عاصمة',
  'reason.spelling': ({ place: of }) => `كتابة أخرى لاسم ${own(of.name)}`,
  'reason.in': ({ place: of }) => `في ${place(of)}`,
  'reason.near': ({ place: of, away }) => `على بعد ${length(away)} من ${place(of)}`,
  'reason.named-after': () => 'المكان الذي سُمّي الموقع باسمه',
  'reason.capital-of-last': () => 'عاصمة آخر دولة أو محافظة ذُكرت',
  'reason.equal': () => 'عدة أماكن بهذا الاسم تتساوى في الاحتمال',
  'reason.only': () => 'المكان الوحيد بهذا الاسم',
  'reason.prominent': () => 'أشهر مكان بهذا الاسم',
  'reason.chosen': () => 'اختاره كاتب المسودة',
  'reason.similar': () => 'اسم مشابه',
}
