/** From how many characters on some mail programs do not carry an address; Outlook cuts at 2,048. */
export const longestAddress = 1900;

/** How many characters a whole address has, and whether that is more than some mail programs carry. */
export const lengthOf = (address: string): { readonly length: number; readonly tooLong: boolean } => ({
  length: address.length,
  tooLong: address.length > longestAddress,
});
