/** An address with the file that answers it where it ends in a folder, for places whose server does not know that file. */
export const indexFile = (address: string): string => address.replace(/^([^?#]*\/)(?=$|[?#])/, '$1index.html');
