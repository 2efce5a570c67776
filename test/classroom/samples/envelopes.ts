import type { Find, Found } from '#classroom/import/source.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The number of the receipt with this place. */
export const numberAt = (place: number): string => {
  const [one, two, three] = [place % 10, Math.floor(place / 10) % 10, Math.floor(place / 100)];
  return `K${one}-${two}${String(three).padStart(2, 'M')}`;
};

/** A stand-in for an envelope: as long and of the same letters as a sealed receipt, with a checksum, another one for each place. */
export function envelopeAt(place: number): string {
  let state = place + 1;
  const body = Array.from({ length: 415 }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return letters[(state >>> 16) % letters.length];
  }).join('');
  return `[CK1 ${numberAt(place)} ${body} ${checksum(numberAt(place) + body)}]`;
}

/** Finds such envelopes, even wrapped and quoted. A wrong checksum makes one cut: what was lost in between was lost by the way to it. */
export const findStandIns: Find = (text) =>
  [...text.matchAll(/\[CK(\d{1,3})\s/g)].map(({ 0: head, 1: version, index }): Found => {
    if (version !== '1') return { kind: 'newer' };
    const inside = text.slice(index + head.length, index + 2000).split(/\]|\[CK/)[0] ?? '';
    const whole = /^([A-Z0-9]{2}-[A-Z0-9]{3})([\w-]{415})([0-9a-f]{4})$/.exec(inside.replace(/[\s>]/g, ''));
    const [, number, body, sum] = whole ?? [];
    return number && body && checksum(number + body) === sum
      ? { kind: 'envelope', text: `[CK1 ${number} ${body} ${sum}]`, number }
      : { kind: 'cut', number: /^[A-Z0-9]{2}-[A-Z0-9]{3}(?=\s)/.exec(inside)?.[0] };
  });

const checksum = (body: string): string =>
  ([...body].reduce((sum, letter) => (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0, 7) & 0xffff)
    .toString(16)
    .padStart(4, '0');
