/** What is left of a person's name when the text knows who is meant: بن سلمان of محمد بن سلمان. */

/** Countries where the family name stands first, so that the last word says little: شي جين بينغ is شي, not بينغ. */
export const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'HK', 'KP', 'KR', 'TW', 'VN']);

/** Words that open a family name and never stand alone; folded. آل نهيان, بن سلمان, فون دير لاين, دي ميستورا, عبد الله. */
const OPENERS = new Set(
  'ال بن ابن بنت ابو ابي بو عبد ذو دي دا دو ديل ديلا دوس فون فان فن دير دن تن لو لا لي دل ماك سان سانت اوف ولد'.split(' '),
);

/** Folded numbers of kings and popes: محمد السادس, أوربان الثاني. */
export const REGNAL: ReadonlySet<string> = new Set(
  'الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الخامس السادس السابع الثامن التاسع العاشر عشر عشره الثالثعشر'.split(' '),
);

/** They name nobody by themselves, nor do Junior and Senior: بوش الابن. */
const NUMBERS = new Set([...REGNAL, ...'الاب الابن الاكبر الاصغر جونيور'.split(' ')]);

/** Honorifics and titles that a listed name may open with; what follows them is no family name: الأمير هاري, البابا فرنسيس. */
const TITLES = new Set(
  'الامير الاميره الملك الملكه البابا السلطان الشيخ الشيخه الانبا الاب الام الامبراطور القديس القديسه بابا دوق دوقه'.split(' '),
);

/** Words that close a compound name and never stand alone: حسن نصر الله → نصر الله, صلاح الدين. */
const CLOSERS = new Set('الله الدين الاسلام الحق الرب'.split(' '));

/** Some words of a name: from the first to before the last number, counted from 0. */
interface Stretch {
  from: number;
  to: number;
}

/** Names of one sense from single words: عبد الله, آل خليفة, فون دير لاين, نصر الله, after a title. */
function units(words: readonly string[], start: number): Stretch[] {
  const out: Stretch[] = [];
  for (let to = start; to < words.length; to++) {
    const from = to;
    while (to < words.length - 1 && OPENERS.has(words[to] ?? '')) to++;
    if (from === to && CLOSERS.has(words[to + 1] ?? '')) to++;
    out.push({ from, to: to + 1 });
  }
  return out;
}

/**
 * Where the family-name forms of a person's folded words stand, longest first; none for one name alone, also after a title, and
 * for a name that ends in a number. محمد بن راشد آل مكتوم → آل مكتوم and بن راشد; ستافان دي ميستورا → دي ميستورا.
 */
export function surnames(words: readonly string[]): Stretch[] {
  if (NUMBERS.has(words.at(-1) ?? '')) return [];
  const [, ...family] = units(words, TITLES.has(words[0] ?? '') ? 1 : 0);
  return family
    .filter(({ from, to }, at) => {
      const text = words.slice(from, to).join(' ');
      return text.length >= 3 && !OPENERS.has(text) && (at === family.length - 1 || words[from] === 'بن');
    })
    .reverse();
}
