/** Gives the reader a file without a permission for downloads: a link to the text in memory, followed once. `type` is its media type. */
export function downloadText(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken the text by then; a second is plenty.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
