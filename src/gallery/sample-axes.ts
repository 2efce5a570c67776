import { formatNumber } from '#i18n/number.ts';
import type { Axis } from '#ui/chart/axis.ts';

/** Axes for the specimens of a chart’s parts, with numbers in this language. */
export const sampleAxes = (locale: string): { readonly x: Axis; readonly y: Axis } => ({
  x: { words: 'what losing costs, in points', domain: [0, 100], written: (value) => formatNumber(locale, value) },
  y: {
    words: 'danger, in percent',
    domain: [0, 60],
    ticks: [0, 20, 40, 60],
    written: (value) => `${formatNumber(locale, value)} %`,
  },
});

/** Lines for them to draw. */
export const samplePoints = {
  rising: [
    [0, 4],
    [25, 12],
    [50, 27],
    [75, 44],
    [100, 55],
  ],
  level: [
    [0, 33],
    [100, 33],
  ],
  falling: [
    [0, 50],
    [40, 38],
    [100, 30],
  ],
} as const;
