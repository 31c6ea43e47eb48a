/** What is left of a person's name when the text knows who is meant: بن سلمان of محمد بن سلمان. */

/** Words that open a family name and never stand alone; folded. آل نهيان, بن سلمان, فون دير لاين, دي ميستورا, عبد الله. */
const OPENERS = new Set(
  'ال بن ابن بنت ابو ابي بو عبد ذو دي دا دو ديل ديلا دوس فون فان فن دير دن تن لو لا لي دل ماك سان سانت اوف ولد'.split(' '),
);

/** Numbers of kings and popes, and Junior and Senior, name nobody: محمد السادس, بوش الابن. */
const NUMBERS = new Set(
  'الاول الاولي الثاني الثانيه الثالث الثالثه الرابع الخامس السادس السابع الثامن التاسع العاشر عشر عشره الثالثعشر الاب الابن الاكبر الاصغر جونيور'.split(
    ' ',
  ),
);

/** Honorifics and titles that a listed name may open with; what follows them is no family name: الأمير هاري, البابا فرنسيس. */
const TITLES = new Set(
  'الامير الاميره الملك الملكه البابا السلطان الشيخ الشيخه الانبا الاب الام الامبراطور القديس القديسه بابا دوق دوقه'.split(' '),
);

/** Words that close a compound name and never stand alone: حسن نصر الله → نصر الله, صلاح الدين. */
const CLOSERS = new Set('الله الدين الاسلام الحق الرب'.split(' '));

/** Names of one sense from single words: عبد الله, آل خليفة, فون دير لاين, نصر الله, each with its first word. */
function units(words: readonly string[]): { first: string; text: string }[] {
  const out: { first: string; text: string }[] = [];
  for (let i = 0; i < words.length; i++) {
    const start = i;
    while (i < words.length - 1 && OPENERS.has(words[i] ?? '')) i++;
    if (start === i && CLOSERS.has(words[i + 1] ?? '')) i++;
    out.push({ first: words[start] ?? '', text: words.slice(start, i + 1).join(' ') });
  }
  return out;
}

/**
 * The folded family-name forms of a person's folded words, longest first; none for one name alone, also after a title, and
 * for a name that ends in a number. محمد بن راشد آل مكتوم → آل مكتوم and بن راشد; ستافان دي ميستورا → دي ميستورا.
 */
export function surnames(words: readonly string[]): string[] {
  if (NUMBERS.has(words.at(-1) ?? '')) return [];
  const [, ...family] = units(TITLES.has(words[0] ?? '') ? words.slice(1) : words);
  return family
    .filter(({ first, text }, at) => text.length >= 3 && !OPENERS.has(text) && (at === family.length - 1 || first === 'بن'))
    .map(({ text }) => text)
    .reverse();
}
