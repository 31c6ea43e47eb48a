/** The address by which an article is told from others: without query, fragment and final stroke; absent for what is no web address. */
export function articleAddress(url: string): string | undefined {
  const address = url.replace(/[?#].*$/s, '').replace(/\/+$/, '');
  return /^https?:\/\/[^\s/]+/.test(address) ? address : undefined;
}
