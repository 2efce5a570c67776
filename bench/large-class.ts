import { everyItem } from '../test/classroom/real-bank.ts';
import { handedInBy } from '../test/e2e/class-receipts.ts';

const firsts = ['Amira', 'Ben', 'Chiara', 'Deniz', 'Elin', 'Farid', 'Grete', 'Hana', 'Ivo', 'Jana'];
const lasts = ['Khalil', 'Okafor', 'Rossi', 'Weiss', 'Demir', 'Aziz', 'Petrov', 'Lund', 'Novak', 'Meyer'];

/** What so many learners handed in who were asked the first so many questions of the course, sealed. */
export const largeClass = (size: number, questions: number) =>
  handedInBy(
    Array.from({ length: size }, (_each, place) => `${firsts[place % 10]} ${lasts[((place / 10) % 10) | 0]} ${place}`),
    'Large',
    'm4x9q2ab',
    size,
    { asked: everyItem.slice(0, questions), right: [] },
  );
