/** An address with its Arabic in letters; as it stands where it is not well encoded. */
export function readableAddress(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
