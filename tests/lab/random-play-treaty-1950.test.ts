import { randomPlay } from './support/random-play.ts';

// A file for each scenario, so that they run side by side.
randomPlay('treaty-1950', 90);
