// Prints how fast the models and the figures are; fails on nothing.
import './model.ts';
import './convene.ts';
import './drag.ts';
import './worker.ts';
import './log.ts';
import './import.ts';
import './classroom.ts';
import './gradebook.ts';
