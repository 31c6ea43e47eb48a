/** The words of a listed form as they are spelt. */
export const listedWords = (text: string): string[] => text.split(/[ -]+/);
