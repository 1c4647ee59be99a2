import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { drive } from './drive';
import { holdAll } from './held/all';
import type { Driven } from './recording';

/** Faster, and the store's deadline of ten seconds is too short for a real disk. */
const speed = Number(process.env.SPEED ?? 30);

/** The page asks each twelve seconds of its clock and is read a moment later. */
const slack = 20;

describe(`a LIVE of four hours in a hidden tab, all of Chromium ${speed} times as fast`, () => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await drive(speed);
    mkdirSync('tests/.cache', { recursive: true });
    writeFileSync('tests/.cache/four-hours.json', JSON.stringify(driven));
  }, 3_600_000);

  it('goes wrong nowhere, and asks nobody', () => {
    expect(driven.errors).toEqual([]);
    expect(driven.foreign).toEqual([]);
  });
  holdAll(() => driven, slack);
});
