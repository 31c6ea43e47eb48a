/** The transliteration command. It needs a trained model, which is not built yet, and says so rather than guess by a letter table. */
console.error('transliterate is not built yet');
process.exit(2);
