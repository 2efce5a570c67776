// Prints how fast the models and the figures are; fails on nothing.
import './model.ts';
import './drag.ts';
import './log.ts';
