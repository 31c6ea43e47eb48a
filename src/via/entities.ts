/** Codes of the rules that find and explain names. */
export const ENTITY_VIA = [
  'gazetteer',
  'proclitic:wa',
  'proclitic:fa',
  'proclitic:bi',
  'proclitic:ka',
  'proclitic:li',
  'article:al',
] as const;
