import type { Profile } from '#model/game/action.ts';

/** What a generator drew, and whether the answer stands when worked out from the values alone in another way than the model's. */
type SecondWay = (values: Readonly<Record<string, number>>, answer: number | string) => boolean;

const near = (x: number, y: number | string) => Math.abs(x - Number(y)) < 1e-6;
const product = (shares: readonly number[]) => shares.reduce((all, share) => (all * share) / 100, 100);

/** The first of 0.1, 0.2 … 100 for which it holds. */
const firstTenth = (holds: (value: number) => boolean): number => {
  let tenths = 1;
  while (tenths < 1000 && !holds(tenths / 10)) tenths++;
  return tenths / 10;
};

/** The lead of shipping safe at a belief of `p` percent, in hundredths of a point. */
const lead = (p: number, R: number, S: number, T: number, P: number) => p * (R - T) + (100 - p) * (S - P);

/** Every way in which each of `count` evaluators finds a system or misses it: the chance that all miss. */
function allMiss(count: number, finds: number): number {
  let chance = 0;
  for (let code = 0; code < 2 ** count; code++) {
    const found = Array.from({ length: count }, (_, each) => (code >> each) & 1);
    if (found.every((one) => one === 0)) chance += found.reduce((all) => all * (1 - finds), 1);
  }
  return chance;
}

/** By generator; a generator without one fails the test. */
export const secondWays: Readonly<Record<string, SecondWay>> = {
  'ahead-of-the-rule': ({ g = 0, m = 0, tau = 0, reviews = 0 }, answer) => {
    let [level, rule, worst] = [0, 0, 0];
    for (let month = 0; month < tau * reviews; month++) {
      if (month % tau === 0) rule = level + m;
      level += g;
      worst = Math.max(worst, level - rule);
    }
    return near(worst, answer);
  },
  'bearable-overhead': ({ each = 0, full = 0, slow = 0 }, answer) => {
    const apart = Math.sqrt(((full / 2) * (full / 2) * slow) / 100);
    const lost = firstTenth((percent) => full * (100 - percent) <= 200 * each + 1e-6);
    return near(apart, each) && near(lost, answer);
  },
  'better-bet': ({ p = 0, R = 0, S = 0, T = 0, P = 0, lead: by = 0 }, answer) => {
    const ahead = lead(p, R, S, T, P);
    return (ahead > 0 ? 'safe' : 'cut') === answer && near(Math.abs(ahead) / 100, by);
  },
  'bystander-line': ({ s = 0, prize = 0, harm = 0 }, answer) => {
    const chance = Number(answer) / 100;
    const speed = (1 - chance) * s * prize - chance * (harm + harm);
    return near(speed, prize);
  },
  'chain-of-steps': ({ n = 0, q = 0, low = 0 }, answer) => near(product([low, ...Array(n - 1).fill(q)]), answer),
  'copier-score': ({ R = 0, S = 0, T = 0, P = 0, before = 0, cuts = 0, after = 0 }, answer) => {
    let [total, copied] = [0, 'C'];
    for (const move of 'C'.repeat(before) + 'D'.repeat(cuts) + 'C'.repeat(after)) {
      total += { CC: R, CD: S, DC: T, DD: P }[`${move}${copied}` as Profile];
      copied = move;
    }
    return total === answer;
  },
  'critical-mass': ({ k = 0, p = 0 }, answer) =>
    near((k * Number(answer) * (100 - Number(answer))) / 1e4, p) && Number(answer) < 50,
  'deterrent-rate': ({ g = 0, F = 0, d = 0, a = 0 }, answer) => {
    const fined = (chance: number) => (Number(answer) * chance * F) / 1e4;
    return near(g - fined(d), -fined(a));
  },
  'expected-payoff': ({ p = 0, R = 0, S = 0 }, answer) => {
    const hundred = Array.from({ length: 100 }, (_, time): number => (time < p ? R : S));
    return near(hundred.reduce((sum, points) => sum + points, 0) / 100, answer);
  },
  'exposure-needed': ({ p = 0, R = 0, S = 0, T = 0, P = 0 }, answer) =>
    near(
      firstTenth((more) => lead(p, R, S + more, T, P) > -1e-9),
      answer,
    ),
  'grim-patience': ({ R = 0, T = 0, P = 0 }, answer) =>
    near(
      firstTenth((delta) => 100 * R > (100 - delta) * T + delta * P - 1e-9),
      answer,
    ),
  'least-word': ({ c = 0, mark = 0, q = 0 }, answer) => {
    const untold = (100 * c * (100 - q)) / (c * (100 - q) + 100 * (100 - c));
    if (c >= mark) return answer === 'silence';
    const told = q >= mark && (untold * q) / 100 <= mark;
    return answer === (untold >= mark || told ? 'tips' : 'public');
  },
  'missed-by-all': ({ k = 0, d = 0, systems = 0 }, answer) => near(systems * allMiss(k, d / 100), answer),
  'nobody-acts': ({ n = 0, gain = 0, cost = 0, waits = 0 }, answer) =>
    near((gain * product(Array(n - 1).fill(waits))) / 100, cost) && near(product(Array(n).fill(waits)), answer),
  'none-fails': ({ one = 0, two = 0, three = 0 }, answer) => near(product([one, two, three]), answer),
  'paying-in': ({ n = 0, r = 0, c = 0 }, answer) =>
    [...Array(n).keys()].every((others) => near((r * c * others) / n - ((r * c * (others + 1)) / n - c), answer)),
  'pot-share': ({ n = 0, k = 0, r = 0, c = 0 }, answer) => near((k * c * r) / n - c, answer),
  'public-word': ({ c = 0, mark = 0 }, answer) => c < mark && near(product([c, c]), answer),
  'race-lead': ({ ahead = 0, behind = 0, cost = 0 }, answer) =>
    near((1 - cost / 100) * Number(answer), Number(answer) - (ahead - behind)),
  'race-unseen': ({ n = 0, e = 0, mu = 0 }, answer) => near(n * (e / 100) * (1 - Number(answer) / 100), mu),
  'realised-benefit': ({ s = 0, u = 0, b = 0 }, answer) => near(product([s, u, b]), answer),
  'recognised-test': ({ n = 0, k = 0, check = 0 }, answer) =>
    near(
      Array.from({ length: n }, (_, country) => (country === 0 ? k : check)).reduce((sum, cost) => sum + cost, 0),
      answer,
    ),
  'resting-point': ({ R = 0, S = 0, T = 0, P = 0 }, answer) => {
    const pays = { CC: R, CD: S, DC: T, DD: P };
    const other = { C: 'D', D: 'C' } as const;
    const stays = (own: 'C' | 'D', rival: 'C' | 'D') => pays[`${own}${rival}`] > pays[`${other[own]}${rival}`];
    const rests = (['CC', 'CD', 'DC', 'DD'] as const).filter((cell) => {
      const [row, column] = cell.split('') as ['C' | 'D', 'C' | 'D'];
      return stays(row, column) && stays(column, row);
    });
    return rests.length === 1 && rests[0] === answer;
  },
  'rounds-needed': ({ R = 0, T = 0, P = 0 }, answer) =>
    near(
      firstTenth((rounds) => R * rounds > T + P * (rounds - 1) - 1e-9),
      answer,
    ),
  'safe-acts-needed': ({ mark = 0, good = 0, bad = 0 }, answer) => {
    let more = 0;
    while (100 * (good + more) < mark * (good + bad + more)) more++;
    return more === answer;
  },
  'seen-by-chance': ({ R = 0, T = 0, P = 0, q = 0 }, answer) => {
    const [delta, seen] = [Number(answer) / 100, q / 100];
    const cutting = (T + (delta * seen * P) / (1 - delta)) / (1 - delta * (1 - seen));
    return near(cutting, R / (1 - delta));
  },
  'shared-blind-spot': ({ k = 0, d = 0, c = 0, systems = 0 }, answer) =>
    near((systems * (c + (100 - c) * allMiss(k, d / 100))) / 100, answer),
  'smallest-fine': ({ p = 0, R = 0, S = 0, T = 0, P = 0 }, answer) =>
    near(
      firstTenth((fine) => lead(p, R, S, T - fine, P - fine) > -1e-9),
      answer,
    ),
  'staged-exposure': ({ K = 0, r = 0, n = 0 }, answer) => {
    const slices = 20;
    const gap = (part: number) => (K / n) * (1 - (part + 0.5) / slices);
    const stage = Array.from({ length: slices }, (_, part) => (gap(part) * (K / n / r)) / slices);
    return near(n * stage.reduce((sum, area) => sum + area, 0), answer);
  },
  'threshold-belief': ({ R = 0, S = 0, T = 0, P = 0 }, answer) =>
    lead(Number(answer), R, S, T, P) === 0 && lead(Number(answer) + 1, R, S, T, P) > 0,
  'tipping-share': ({ k = 0, g = 0, c = 0, f = 0 }, answer) => near((k * Number(answer)) / 100 - c, g - f),
  'trust-after': ({ a = 0, b = 0, k = 0, misses = 0 }, answer) => {
    const seen = [...'1'.repeat(a + k), ...'0'.repeat(b + misses)];
    return near((100 * seen.filter((act) => act === '1').length) / seen.length, answer);
  },
  'violation-rate': ({ g = 0, raised = 0, d = 0, i = 0, h = 0, inspected = 0 }, answer) =>
    near((Number(answer) * d * h) / 1e4, i) && near((inspected * d * raised) / 1e4, g),
  'weakest-link': ({ one = 0, two = 0, three = 0 }, answer) =>
    [one, two, three].toSorted((x, y) => x - y)[0] === answer,
  'which-game': (values, answer) => {
    const order = Object.entries(values).toSorted(([, x], [, y]) => y - x);
    const games = { TRPS: 'prisoners-dilemma', TRSP: 'chicken', RTPS: 'stag-hunt', RPTS: 'stag-hunt' };
    const others = { RPST: 'stag-hunt', RTSP: 'harmony', RSTP: 'harmony', RSPT: 'harmony' };
    return { ...games, ...others }[order.map(([name]) => name).join('') as keyof typeof games] === answer;
  },
  'who-stays': ({ v = 0, one = 0, two = 0, three = 0, four = 0, five = 0 }, answer) => {
    const outside = [one, two, three, four, five];
    const ties = outside.some((option) => option % v === 0);
    let members = 5;
    while (members > 0 && (outside[members - 1] as number) > v * members) members--;
    return !ties && members === answer;
  },
  'worth-sharing': ({ n = 0, v = 0, C = 0 }, answer) => {
    const alone = v - C;
    const together = Array.from({ length: n }, () => v - C / n).reduce((sum, gain) => sum + gain, 0);
    return answer === (alone > 0 ? 'each-waits' : together > 0 ? 'together' : 'nobody');
  },
};
