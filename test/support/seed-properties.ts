import process from 'node:process';
import fc from 'fast-check';

/*
 * Every run of the tests draws the same cases, so that a change is judged by its own faults. PROPERTY_SEED draws others:
 * `for seed in 1 2 3; do PROPERTY_SEED=$seed npm run unit; done`.
 */
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.PROPERTY_SEED ?? 1) });
