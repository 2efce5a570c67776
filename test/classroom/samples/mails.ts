const head = (subject: string) =>
  [
    'Return-Path: <amira@school.example>',
    'Received: from mail.school.example (mail.school.example [192.0.2.1])',
    '\tby mx.school.example; Thu, 26 Nov 2026 16:02:11 +0100',
    'From: =?utf-8?Q?Amira_Khalil_=C3=A9?= <amira@school.example>',
    'To: lind@school.example',
    `Subject: ${subject}`,
    'Date: Thu, 26 Nov 2026 16:02:10 +0100',
    'MIME-Version: 1.0',
  ].join('\r\n');

const quotedPrintable = (text: string) =>
  [...Buffer.from(text, 'utf8')]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/[^\r\n]{70}(?![\r\n])/g, (line) => {
      const begun = /=[\dA-F]?$/.exec(line);
      return begun ? `${line.slice(0, begun.index)}=\r\n${begun[0]}` : `${line}=\r\n`;
    });

const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');

/** A mail with a text as mail programs of the day write it. */
export const plainMail = (text: string): string =>
  `${head('One round')}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(`Hello Ms Lind,\r\nhere it is – Amira\r\n\r\n${text}\r\n`)}`;

/** A mail that says it as a page alone, with the text wrapped in tags. */
export const htmlMail = (text: string): string =>
  `${head('One round')}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(
    `<html><head><style>p { color: red }</style></head><body><p>Hello&nbsp;&ndash;</p><div>${text.replace(/.{80}/g, '$&<wbr><span>')}</div></body></html>`,
  )}\r\n`;

/** A mail with a text in two forms and a file. */
export const attachedMail = (text: string, file: Uint8Array | string, name = 'CK 10B.txt'): string =>
  [
    head('One round'),
    'Content-Type: multipart/mixed; boundary="outer"',
    '',
    '--outer',
    'Content-Type: multipart/alternative; boundary="inner"',
    '',
    '--inner',
    'Content-Type: text/plain; charset=utf-8',
    '',
    text,
    '--inner',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<p>${text}</p>`,
    '--inner--',
    '--outer',
    `Content-Type: application/octet-stream; name="${name}"`,
    `Content-Disposition: attachment; filename="${name}"`,
    'Content-Transfer-Encoding: base64',
    '',
    base64(file),
    '--outer--',
    '',
  ].join('\r\n');

/** A mail that hands on another, as a file. */
export const forwardedMail = (mail: string): string =>
  [
    head('Fwd: One round'),
    'Content-Type: multipart/mixed; boundary="fwd"',
    '',
    '--fwd',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename="One round.eml"',
    '',
    mail,
    '--fwd--',
    '',
  ].join('\r\n');

/** A reply below which the mail is quoted. */
export const quotingMail = (text: string): string =>
  `${head('Re: One round')}\r\nContent-Type: text/plain; charset=us-ascii\r\n\r\nThank you!\r\n\r\n${`Am 26.11. schrieb Amira:\r\n${text.replace(/.{70}/g, '$&\r\n')}`.replace(/^/gm, '> ')}\r\n`;

/** A mailbox of mails, as mail programs save it. */
export const mailbox = (mails: readonly string[]): string =>
  mails
    .map(
      (mail, place) =>
        `From amira${place}@school.example Thu Nov 26 16:02:1${place % 10} 2026\n${mail.replaceAll('\r\n', '\n')}\n`,
    )
    .join('\n');
