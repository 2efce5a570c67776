/** A receipt as it travels: what is said of it in the clear, and the receipt. */
export interface Envelope {
  /** the receipt’s number */
  readonly number: string;
  /** of the key that opens it: eight letters of its thumbprint; undefined: it is not sealed */
  readonly thumb: string | undefined;
  /** a JWE in compact serialisation; or, not sealed, the receipt’s bytes with their checksum, in base64url */
  readonly body: string;
}

/** The version of the form that envelopes are written in. */
export const envelopeVersion = '1';

/** The text of an envelope: `[CK1 K7-4MX thumb_8c eyJ…]`. */
export const writeEnvelope = ({ number, thumb, body }: Envelope): string =>
  `[CK${envelopeVersion} ${number} ${thumb ?? '-'} ${body}]`;
