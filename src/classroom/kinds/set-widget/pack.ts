import type { ReaderQuestionOf } from '#quiz/for-readers.ts';
import type { Packer } from '../../packer.ts';
import { readNumber, writeNumber } from '../../receipt/packed-number.ts';

/** A setting’s name with the colon behind it, and its value. */
const parted = (setting: string): readonly [name: string, value: string] => {
  const value = setting.indexOf(':') + 1;
  return [setting.slice(0, value), setting.slice(value)];
};

/** What most learners leave, or set, at a place among the settings: what stands there at the start, and in the solution. */
const usual = ({ start, solution }: ReaderQuestionOf<'set-widget'>, place: number): readonly string[] => [
  ...new Set([start, solution].flatMap((state) => state.split(',')[place] ?? [])),
];

/** The settings of the state: as at the start or in the solution, of the name that is usual there with another value, or any other. */
export const setWidget: Packer<'set-widget'> = {
  pack(question, response, bits) {
    const settings = response.split(',');
    bits.signed(settings.length - question.start.split(',').length, 0);
    for (const [place, setting] of settings.entries()) {
      const known = usual(question, place);
      const at = known.indexOf(setting);
      bits.below(at < 0 ? known.length : at, known.length + 1);
      if (at >= 0) continue;
      const [name, value] = parted(setting);
      const isNamed = name === parted(known[0] ?? '')[0];
      bits.bits(isNamed ? 0 : 1, 1);
      writeNumber(bits, isNamed ? value : setting);
    }
  },
  unpack(question, bits) {
    const length = bits.signed(0) + question.start.split(',').length;
    if (length < 0 || length > bits.left()) throw new RangeError(`no state of ${length} settings`);
    const settings = Array.from({ length }, (_each, place) => {
      const known = usual(question, place);
      const setting = known[bits.below(known.length + 1)];
      if (setting !== undefined) return setting;
      return bits.bits(1) ? readNumber(bits) : parted(known[0] ?? '')[0] + readNumber(bits);
    });
    return settings.join();
  },
};
