import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../browser/start.ts';
import { bundle, openHtml } from '../../reading/page';
import { langs, pageOf } from '../page';
import { specs } from '../specs';
import { confirmedSpecs } from '../specs/confirmed';
import type { Outcome, Subject } from './entry';

const mutants = 2500;

const subjects = [...specs, ...confirmedSpecs].flatMap((spec) => {
  const meant = Object.fromEntries(spec.cards.flatMap(({ en, zh, metric }) => [en, zh].map((label) => [label, metric])));
  return langs.flatMap((lang) =>
    spec.layouts.map((layout, at): Subject => {
      const url = spec.urls[at % spec.urls.length] as string;
      return { name: `${spec.surface} ${lang} ${at}`, url, html: pageOf(spec, lang, layout, at > 0), meant };
    }),
  );
});

describe(`${mutants} pages that are changed at random: no wrong number, none missing in silence`, () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([startBrowser('chromium'), bundle('tests/surfaces/mutants/entry.ts')]);
  });
  afterAll(() => browser?.close());

  it.each([20_260_924, 7, 1_730_000, 42])('from the seed %i', async (seed) => {
    const page = await openHtml(browser, '', script);
    const outcome = (await page.evaluate(`tally.run(${JSON.stringify(subjects)}, ${seed}, ${mutants})`)) as Outcome;
    await page.close();
    expect(outcome).toMatchObject({ mutants, wrong: [], unreported: [], thrown: [] });
    // Most pages lose little, so that there was much to get wrong.
    expect(outcome.values).toBeGreaterThan(2 * mutants);
  });
});
