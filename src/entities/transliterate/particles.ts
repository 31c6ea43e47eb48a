/** Small words inside names, which keep one spelling: محمد بن سلمان → bin, شارل دي غول → de. */

/** Folded Arabic → spellings, best first. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    بن: ['bin', 'ben'],
    بنت: ['bint'],
    ابن: ['Ibn', 'Ben'],
    ابو: ['Abu', 'Abou'],
    ابي: ['Abi'],
    ابا: ['Aba'],
    ام: ['Umm', 'Um'],
    ال: ['Al'],
    ولد: ['Ould', 'Weld'],
    دي: ['de', 'di'],
    دو: ['do', 'du'],
    دا: ['da'],
    دوس: ['dos'],
    ديل: ['del'],
    ديلا: ['della'],
    لا: ['la'],
    فان: ['van'],
    فون: ['von'],
    دير: ['der'],
    تسو: ['zu'],
  }),
);

/** Spellings of a folded particle; undefined for any other word. */
export const particleOf = (folded: string): readonly string[] | undefined => SPELLINGS.get(folded);
