/** What is found of distances, directions and the places of claims. */
import type { OfFamily, Wordings } from '../../engine/words.ts'
import { types } from './names.ts'
import { day, degrees, direction, length, line, number, off, own, place, places, quote, span } from './say.ts'

/** A noun with what an adjective says of its size. */
const sized = (word: string, size: 'small' | 'large' | null): string =>
  size === null ? quote(word) : `${quote(word)}، ${size === 'small' ? 'صغير' : 'كبير'}`

export const distance: Wordings<OfFamily<'distance' | 'direction'>> = {
  'distance.measured': ({ subject, reference, measured, stated, factor }) =>
    `المسافة بين ${place(subject)} و${line(reference)} هي ${length(measured)}؛ والنص يذكر ${quote(stated)}${off(factor)}.`,
  'distance.road-longer': () => 'الطريق أطول من الخط المستقيم.',
  'distance.maybe-road': () => 'قد تكون هذه هي المسافة على الطريق.',
  'distance.other-unit': ({ measured }) => `هي ${length(measured)}: يبدو أن الكيلومترات والأميال قد اختلطت.`,
  'distance.usual': ({ stated, span: usual }) => `عبارة ${quote(stated)} تعني عادةً ${span(usual)}.`,
  'distance.widest': ({ stated, span: widest }) => `عبارة ${quote(stated)}، مهما استُعملت بتساهل، تعني ${span(widest)}.`,
  'distance.by-the-word': ({ stated, span: word }) => `عبارة ${quote(stated)} بحرفيتها تعني ${span(word)}.`,
  'distance.too-coarse': ({ subject, reference, measured, known }) =>
    `بين ${place(subject)} و${place(reference)} نحو ${length(measured)}، لكن موقعيهما لا يُعرفان إلا بدقة ` +
    `${length(known)}: وهذا أقل من أن يُحكم به.`,
  'distance.territory': ({ place: of, measured }) =>
    `لكن ${quote(of.name)} قد يكون الإقليم الذي يحمل هذا الاسم، ` +
    `${measured ? `وهو على بعد ${length(measured)}` : 'والمكان يقع داخله'}: حدّد المقصود.`,
  'distance.sea-unknown': ({ subject, sea }) => `المسافة بين ${place(subject)} و${place(sea)} ليست في البيانات.`,
  'distance.other-coast': ({ subject, sea, measured }) =>
    `أقرب ساحل للدولة على بعد ${length(measured)} من ${place(subject)}؛ ولا تقول البيانات إن كان ساحل ${place(sea)}.`,
  'distance.along-river': ({ subject, reference, measured }) =>
    `المسافة بين ${place(subject)} و${place(reference)} بخط مستقيم هي ${length(measured)}؛ ولا يمكن قياس المسافة مع مجرى النهر.`,
  'direction.measured': ({ subject, reference, bearingDegrees, stated, off: by }) =>
    `موقع ${place(subject)} هو ${direction(bearingDegrees)} ${place(reference)} (${degrees(bearingDegrees)})؛ والنص يقول ` +
    `${quote(stated)}${by === null ? '' : `، بفارق ${degrees(by)}`}.`,
  'direction.between-parts': () => 'ويصح ذلك بين أجزاء منهما.',
  'direction.usual': ({ degrees: most }) => `نادرًا ما تخطئ الاتجاهات المنشورة بأكثر من ${degrees(most)}.`,
  'direction.no-line': ({ place: of }) => `ليس في البيانات خط لـ${place(of)} تُعرف به الجهات.`,
}

export const found: Wordings<OfFamily<'place' | 'words' | 'kind'>> = {
  'place.unknown': ({ name }) => `الاسم ${quote(name)} ليس في أي معجم متاح.`,
  'place.unknown-subject': ({ name }) => `الاسم ${quote(name)} ليس في أي معجم متاح؛ وتُظهر الخريطة أين يضعه النص.`,
  'place.none-fits': ({ name, text }) => `في المعاجم أماكن باسم ${quote(name)}، لكن لا مكان منها يوافق ${quote(text)}.`,
  'place.unnamed': ({ text }) => `لا يقول النص أي مكان هو ${quote(text)}.`,
  'place.no-reference': () => 'لا يقول النص من أين.',
  'place.no-subject': () => 'لا يسمّي النص مكانًا هنا؛ وتُظهر الخريطة أين يكون.',
  'place.moving': () => 'الحديث هنا عن قوة متحركة؛ وتُظهر الخريطة أين تكون.',
  'place.far': ({ place: of, away }) =>
    `أقرب مكان محتمل باسم ${place(of)} في البيانات على بعد ${length(away)}: الأرجح أن النص يقصد مكانًا آخر بهذا الاسم.`,
  'place.another-meant': () => 'تحقق من أن المقصود ليس مكانًا آخر يحمل أحد هذه الأسماء.',
  'place.itself': ({ place: of }) => `الطرفان كلاهما ${place(of)}: لا يقول النص بوضوح من أين.`,
  'place.one': ({ one, other, place: of }) => `${quote(one)} و${quote(other)} مكان واحد هو ${place(of)}.`,
  'place.left-out': () => 'قد يكون الكلام عن مكان آخر وحده. فإن كان عن هذا المكان:',
  'place.other-reading': ({ place: of }) => `قد يقصد النص ${place(of)} بدلًا من ذلك: حدّد المقصود.`,
  'place.all-same': () => 'وينطبق ذلك على كل مكان بهذا الاسم.',
  'place.none-of': ({ count: n }) => `لا يوافق أي مكان من الأماكن التي تحمل هذا الاسم (${number(n)}).`,
  'place.some-of': ({ fitting, count: n }) =>
    `توافق ${number(fitting)} من ${number(n)} من الأماكن التي تحمل هذا الاسم: حدّد المقصود.`,
  'place.no-outline': ({ place: of }) => `ليس في البيانات حدود مرسومة لـ${place(of)}.`,
  'place.no-line': ({ place: of }) => `ليس في البيانات خط ${of ? `لـ${place(of)}` : 'لهذه الحدود'} يُقاس منه.`,
  'words.not-checked': ({ text }) => `ليس في البيانات ما يدل على صحة ${quote(text)}، فلم يُؤكَّد الكلام كله.`,
  'words.not-understood': ({ text }) => `لم تُفهم عبارة ${quote(text)}، فلم يُحكم على هذا.`,
  'words.not-asserted': ({ text }) => `لا يذكر النص هذا على أنه حقيقة (${quote(text)})، فلم يُحكم عليه.`,
  'kind.not-judged': () => 'هذا النوع من المعلومات لا يُحكم عليه.',
}

const faults = {
  latitude: 'لا وجود لهذه النقطة: تنتهي خطوط العرض عند 90 درجة.',
  longitude: 'لا وجود لهذه النقطة: تنتهي خطوط الطول عند 180 درجة.',
  axes: 'لا وجود لهذه النقطة: كلا الجزأين خط عرض أو كلاهما خط طول.',
  sixtieths: 'لا وجود لهذه النقطة: تنتهي الدقائق والثواني عند 59.',
} as const

export const ground: Wordings<
  OfFamily<'containment' | 'adjacency' | 'side' | 'stream' | 'mouth' | 'opposite' | 'between' | 'area' | 'coordinates'>
> = {
  'containment.inside': ({ subject, area }) => `موقع ${place(subject)} داخل ${place(area)}.`,
  'containment.outside': ({ subject, area, outside, actual }) =>
    actual
      ? `موقع ${place(subject)} في ${place(actual)}، على بعد ${length(outside)} خارج ${place(area)}.`
      : `موقع ${place(subject)} على بعد ${length(outside)} خارج ${place(area)}.`,
  'containment.part': ({ subject, area, bearingDegrees, stated }) =>
    `موقع ${place(subject)} داخل ${place(area)}، ${direction(bearingDegrees)} وسطها؛ والنص يقول ${quote(stated)}.`,
  'containment.part-unclear': ({ subject, area, stated }) =>
    `موقع ${place(subject)} داخل ${place(area)}، لكن لا يتضح أهو في الجزء ${quote(stated)} منها أم خارجه.`,
  'containment.edge': ({ subject, area }) =>
    `موقع ${place(subject)} على حافة ${place(area)}؛ والحدود المرسومة في البيانات أقل دقة من أن تبيّن في أي جانب.`,
  'containment.not-held': ({ subject, area, actual }) =>
    `ليس في المعاجم ${place(subject)} في ${place(area)}، بل في ${actual ? place(actual) : 'منطقة أخرى'} فقط.`,
  'containment.another': ({ subject, area }) =>
    `لا بد أن النص يقصد مكانًا آخر باسم ${place(area)} أو باسم ${place(subject)}.`,
  'containment.then': ({ subject, area, until }) => `كان ${place(subject)} تابعًا لـ${place(area)} حتى ${day(until)}.`,
  'containment.before-data': ({ from }) => `يتحدث النص عن يوم قبل ${day(from)}، والبيانات لا تصل إلى ذلك الزمن.`,
  'containment.of-people': () => 'لكن قد يكون الكلام عن السكان الذين يعيشون هناك.',
  'containment.disputed': ({ place: of, sides, source }) =>
    `يقع ${place(of)} على أرض متنازع عليها، يطالب بها ${places(sides)} (${own(source)})، فلم يُحكم على هذا.`,
  'adjacency.measured': ({ subject, line: of, measured }) =>
    `المسافة بين ${place(subject)} و${line(of)} هي ${length(measured)}.`,
  'adjacency.area-of-name': ({ type }) => `قد يكون المقصود المنطقة التي تحمل هذا الاسم (${types[type]}).`,
  'adjacency.river-ends': () => 'ينتهي النهر في البيانات هناك؛ وقد يمتد في الواقع.',
  'adjacency.shore-moves': () => 'يتحرك هذا الشاطئ بأكثر من ذلك على مر السنين.',
  'side.measured': ({ subject, river, measured, sideDegrees, stated, isOther }) =>
    `يبعد موقع ${place(subject)} ${length(measured)} عن ${place(river)}، على الجانب الواقع ${direction(sideDegrees)} النهر` +
    `${isOther ? `؛ والنص يقول ${quote(stated)}` : ''}.`,
  'side.bank': ({ subject, river, measured, bank, stated, isOther }) =>
    `يبعد موقع ${place(subject)} ${length(measured)} عن ${place(river)}، على جانبه ${bank === 'left' ? 'الأيسر' : 'الأيمن'} ` +
    `باتجاه الجريان${isOther ? `؛ والنص يقول ${quote(stated)}` : ''}.`,
  'side.too-near': ({ subject, river, measured, known }) =>
    `يبعد موقع ${place(subject)} ${length(measured)} عن ${place(river)}، ودقة الخط والموقع ${length(known)}: فلا يمكن تحديد الجانب.`,
  'side.both': ({ subject, river, measured }) =>
    `يبعد وسط ${place(subject)} ${length(measured)} عن ${place(river)}: وقد يمتد المكان على الجانبين.`,
  'side.unclear': ({ subject, river, stated }) =>
    `يلتف ${place(river)} حول ${place(subject)} أو يجري في هذا الاتجاه: فلا يمكن التحقق من ${quote(stated)}.`,
  'side.shore': ({ subject, line, sideDegrees, stated }) =>
    `يقع ${place(subject)} على الجانب الواقع ${direction(sideDegrees)} ${place(line)}؛ والنص يقول ${quote(stated)}.`,
  'side.shore-unclear': ({ subject, line, stated }) =>
    `لا يمكن هنا تحديد الجانب الذي يقع عليه ${place(subject)} من ${place(line)}، لذلك لم يُتحقق من ${quote(stated)}.`,
  'side.flow-unknown': ({ river }) => `اتجاه جريان ${place(river)} ليس في البيانات.`,
  'stream.measured': ({ subject, reference, measured, isUpstream }) =>
    `يقع ${place(subject)} على بعد ${length(measured)} ${isUpstream ? 'أعلى' : 'أسفل'} مجرى النهر من ${place(reference)}، مع خط النهر المرسوم ` +
    'الذي لا يتبع المنعطفات الصغيرة.',
  'stream.too-near': ({ subject, reference, known }) =>
    `يتقارب ${place(subject)} و${place(reference)} على النهر بحيث لا يُعرف ترتيبهما: دقة الخط ${length(known)}.`,
  'stream.no-river': ({ subject, reference }) =>
    `لا يمر بـ${place(subject)} و${place(reference)} نهر يُعرف اتجاه جريانه في البيانات.`,
  'mouth.measured': ({ river, water, away }) => `ينتهي ${place(river)} على بعد ${length(away)} من ${place(water)}.`,
  'opposite.apart': ({ subject, reference, apart }) =>
    `المسافة بين ${place(subject)} و${place(reference)} هي ${length(apart)}.`,
  'opposite.water': () => 'لا يقول النص كم يمتد «المقابل» عبر الماء.',
  'between.measured': ({ subject, first, second, toFirst, toSecond, apart, isBetween }) =>
    `يبعد موقع ${place(subject)} ${length(toFirst)} عن ${place(first)} و${length(toSecond)} عن ${place(second)}، وبين ` +
    `هذين ${length(apart)}${isBetween ? '' : ': فهو ليس بينهما'}.`,
  'between.aside': ({ isRoad }) =>
    isRoad
      ? 'وهذا بعيد عن الخط المستقيم، والطرق ليست في البيانات: فلا يُعرف هل يمر الطريق من هناك.'
      : 'وهذا بعيد عن الخط المستقيم بينهما: فلا يُعرف هل يُعدّ بينهما.',
  'between.too-coarse': ({ first, second }) =>
    `${place(first)} و${place(second)} أكبر أو أقرب من أن يُعرف ما يقع بينهما.`,
  'area.measured': ({ subject, drawn, stated }) =>
    `مساحة ${place(subject)} نحو ${length(drawn)} كما هي مرسومة؛ والنص يذكر ${quote(stated)}.`,
  'area.mixed-units': () => 'قد يكون هناك خلط بين الميل المربع والكيلومتر المربع.',
  'area.of-part': ({ area, drawn, stated }) =>
    `مساحة ${place(area)} كلها نحو ${length(drawn)} كما هي مرسومة، والنص يقول ${quote(stated)} عن جزء منها.`,
  'area.length': ({ subject, drawn, stated }) =>
    `طول ${place(subject)} من طرف إلى طرف نحو ${length(drawn)}، والنص يقول ${quote(stated)}.`,
  'coordinates.within': ({ subject, away }) =>
    `الإحداثيات على بعد ${length(away)} من وسط ${place(subject)}، ضمن حجم المكان.`,
  'coordinates.off': ({ subject, away }) => `الإحداثيات على بعد ${length(away)} من ${place(subject)}.`,
  'coordinates.swapped': () => 'خط العرض وخط الطول متبادلان.',
  'coordinates.east-west': () => 'هناك خلط بين الشرق والغرب.',
  'coordinates.north-south': () => 'هناك خلط بين الشمال والجنوب.',
  'coordinates.impossible': ({ fault }) => faults[fault],
}

export const identity: Wordings<OfFamily<'capital' | 'type'>> = {
  'capital.of': ({ subject, area }) => `${place(subject)} عاصمة ${place(area)}.`,
  'capital.of-no-such': ({ subject }) => `ليست ${place(subject)} في البيانات عاصمة منطقة بهذا الاسم.`,
  'capital.unknown': ({ area }) => `لا تقول البيانات أي مكان عاصمة ${place(area)}.`,
  'capital.far': ({ subject, area }) =>
    `${place(subject)} بعيدة عن ${place(area)}: لا بد أن المقصود منطقة أخرى بهذا الاسم.`,
  'capital.other': ({ seat, area, subject, own: others }) =>
    `عاصمة ${place(area)} هي ${place(seat)}` +
    `${others.length > 0 ? `؛ أما ${place(subject)} فعاصمة ${places(others)}` : ''}.`,
  'capital.disputed': ({ subject, area }) =>
    `كون ${place(subject)} عاصمة ${place(area)} أمر متنازع عليه، فلم يُحكم عليه.`,
  'capital.of-none': ({ subject }) => `لا تقول البيانات عاصمةُ أي منطقة هي ${place(subject)}.`,
  'capital.of-other': ({ subject, own: its, area }) =>
    `${place(subject)} عاصمة ${place(its)}، وقد تحدث النص قبلها عن ${place(area)}: حدّد المقصود.`,
  'capital.seat': ({ subject, area }) =>
    `${place(subject)} مقر، حاليًا أو سابقًا، لحكومة ${place(area)}، لكنها ليست عاصمتها بالقانون.`,
  'capital.then': ({ subject, area, until }) => `كانت ${place(subject)} عاصمة ${place(area)} حتى ${day(until)}.`,
  'capital.uncertain': ({ subject, area }) =>
    `قد يقصد النص مكانًا آخر باسم ${place(subject)}: فالذي في البيانات ليس عاصمة ${place(area)}.`,
  'type.size': ({ subject, word, size, people }) =>
    `عدد سكان ${place(subject)} نحو ${number(people)}، وهو أكبر مما يصفه النص (${sized(word, size)}).`,
  'type.size-open': ({ subject, word, size, people }) =>
    `عدد سكان ${place(subject)} نحو ${number(people)}، ولا تقول البيانات هل يصح هذا الوصف (${sized(word, size)}).`,
  'type.unchecked': ({ word }) => `ليس في البيانات ما يدل على صحة هذا الوصف (${quote(word)}).`,
  'type.agrees': ({ subject, word }) => `يصح وصف ${place(subject)} بأنه ${quote(word)}.`,
  'type.differs': ({ subject, type, word }) =>
    `المعروف عن ${place(subject)} أن نوعه ${types[type]}، لا ${quote(word)}.`,
  'type.perhaps': ({ subject, type, word }) =>
    `المعروف عن ${place(subject)} أن نوعه ${types[type]}؛ ولا تقول البيانات إن كان هناك ${quote(word)} بهذا الاسم أيضًا.`,
}

export const draft: Wordings<OfFamily<'conversion' | 'consistency' | 'style' | 'fix'>> = {
  'conversion.agrees': ({ first, right }) => `${quote(first)} تساوي ${span(right)}، كما ورد.`,
  'conversion.differs': ({ first, right, second }) => `${quote(first)} تساوي ${span(right)}، لا ${quote(second)}.`,
  'consistency.clash': ({ first, second, moving }) =>
    `لا يمكن أن تصح ${quote(first)} و${quote(second)} معًا${moving ? ' عن قوة واحدة في يوم واحد' : ''}.`,
  'consistency.two-units': () => 'وقد تصحان إن كان المقصود وحدتين عسكريتين.',
  'consistency.another-place': () => 'وقد تصحان إن كان المقصود مكانًا آخر يحمل أحد هذه الأسماء.',
  'style.unit-first': ({ unit }) => `أسلوب التحرير يقدّم ${unit === 'km' ? 'الكيلومترات' : 'الأميال'}.`,
  'style.both-units': () => 'أسلوب التحرير يذكر المسافات بالكيلومترات وبالأميال.',
  'style.no-conversion': () => 'أسلوب التحرير لا يذكر التحويلات.',
  'style.rounding': ({ figure }) => `أسلوب التحرير يقرّب هذا التحويل إلى ${own(figure)}.`,
  'style.word': ({ word }) => `أسلوب التحرير يكتب ${quote(word)}.`,
  'fix.replace': ({ before, after }) => `${own(after)} بدلًا من ${own(before)}`,
}
