/** What a spreadsheet may take for a formula, also in full width: `=1+1`, `+1`, `-1`, `@SUM`, and after white space. Source: OWASP, CSV injection. */
const FORMULA = /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u;

/** True when a spreadsheet may run the text of a cell instead of showing it. */
export const looksLikeFormula = (text: string): boolean => FORMULA.test(text) || /^[\t\r\n]/.test(text);

/** A cell as RFC 4180 quotes it: where it holds a delimiter, a quotation mark or a line break, or white space stands at an end. */
export const quotedCell = (text: string): string => (/[",;'\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
