// Prints how fast the models and the figures are; fails on nothing.
await import('./model.ts');
await import('./drag.ts');
