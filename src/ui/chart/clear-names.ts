import { setApart } from './set-apart.ts';

/** A name in a picture: how far it goes across, and at which height it wants to stand. */
interface WantedName {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** Heights for names of which none may lie on another: those that would are set apart by the `gap`, between `top` and `bottom`; the others stand where they want to. */
export function clearNames(names: readonly WantedName[], gap: number, top: number, bottom: number): readonly number[] {
  const places = names.map(({ y }) => y);
  const sharesWidth = (one: number, other: number) => {
    const [a, b] = [names[one], names[other]];
    return a !== undefined && b !== undefined && a.from < b.to && b.from < a.to;
  };
  const meet = (one: number, other: number) =>
    sharesWidth(one, other) && Math.abs((places[one] ?? 0) - (places[other] ?? 0)) < gap - 1e-6;
  let groups = names.map((_, index): readonly number[] => [index]);
  for (;;) {
    for (const group of groups) {
      const apart = setApart(
        group.map((index) => names[index]?.y ?? 0),
        gap,
        top,
        bottom,
      );
      for (const [rank, index] of group.entries()) places[index] = apart[rank] ?? 0;
    }
    // a group that was moved may have come to lie on another: then they are one
    const one = groups.find((group, rank) =>
      groups.slice(rank + 1).some((other) => group.some((each) => other.some((next) => meet(each, next)))),
    );
    const other =
      one && groups.find((group) => group !== one && one.some((each) => group.some((next) => meet(each, next))));
    if (!one || !other) return places;
    groups = [...groups.filter((group) => group !== one && group !== other), [...one, ...other]];
  }
}
