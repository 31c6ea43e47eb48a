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

/**
 * The folded family-name forms of a person's folded words, longest first; none for one word, for a title with a first
 * name and for a name that ends in a number. محمد بن راشد آل مكتوم → آل مكتوم and بن راشد; فون دير لاين stays together.
 */
export function surnames(words: readonly string[]): string[] {
  if (words.length < 2 || NUMBERS.has(words.at(-1) ?? '') || (TITLES.has(words[0] ?? '') && words.length === 2)) return [];
  const out: string[] = [];
  let i = 1;
  // عبد الفتاح is one first name.
  if (words[0] === 'عبد' || words[0] === 'ابو') i = 2;
  while (i < words.length) {
    const start = i;
    while (i < words.length - 1 && OPENERS.has(words[i] ?? '')) i++;
    const part = words.slice(start, i + 1).join(' ');
    const isLast = i === words.length - 1;
    if (part.length >= 3 && !OPENERS.has(part) && (isLast || words[start] === 'بن')) out.push(part);
    i++;
  }
  return out.reverse();
}
