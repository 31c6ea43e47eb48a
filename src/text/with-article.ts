/** The English of a country with its article where it has one inside a sentence: the United States. */
export const withArticle = (english: string): string =>
  /(?:States|Kingdom|Emirates|Netherlands|Philippines|Republic|Islands|Maldives|Bahamas)$/.test(english) ? `the ${english}` : english;
