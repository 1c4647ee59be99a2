import { beforeAll, describe } from 'vitest';
import { holdAll } from '../live/four-hours/held/all';
import type { Driven } from '../live/four-hours/recording';
import { step } from '../live/four-hours/stepped';

/** A look each twenty seconds. */
const slack = 20;

describe('a LIVE of four hours, as the built extension’s background hears it at the room’s clock', () => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await step();
  }, 600_000);
  holdAll(() => driven, slack);
});
