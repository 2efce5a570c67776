import { testRecognition } from '#model/recognition/test-recognition.ts';
import { type State, weeks } from './state.ts';

/** What the model says: weeks of testing in all and in each further country, what is saved, and how many agreements it takes. */
export function bill({ way, countries, differs, check }: State) {
  const of = (n: number, r: number, d: number) => testRecognition({ n, k: weeks, r: r / 100, d: d / 100 });
  const { testsAlone, testsRecognised, bilateralAgreements, hubAgreements } = of(countries, check, differs);
  const checked = of(2, check, 0).testsRecognised - weeks;
  const each = of(2, check, differs).testsRecognised - weeks;
  return {
    alone: testsAlone,
    total: way === 'alone' ? testsAlone : testsRecognised,
    saved: way === 'alone' ? 0 : testsAlone - testsRecognised,
    /** in each country but the first: the check, and what is tested again */
    checked: way === 'alone' ? weeks : checked,
    again: way === 'alone' ? 0 : each - checked,
    agreements: { alone: 0, pairs: bilateralAgreements, hub: hubAgreements }[way],
  };
}
