/** What the extension's own pages find in its memory. */

/** The key of the session's storage with the rows that the export page writes. */
export const EXPORT_KEY = 'export';
