import { texts } from '#i18n/texts.ts';
import type en from '#text/en/ui/certificate.json';

/** The words of certificates. */
export type CertificateText = typeof en;

/** Those words in a language. */
export const certificateText = await texts<CertificateText>(
  import.meta.glob<CertificateText>('/content/*/ui/certificate.json', { import: 'default' }),
  { shared: true },
);
