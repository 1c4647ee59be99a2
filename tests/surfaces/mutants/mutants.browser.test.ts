import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from '../../browser/start.ts';
import { bundle, openHtml } from '../../reading/page';
import { langs, pageOf } from '../page';
import { specs } from '../specs';
import { confirmedSpecs } from '../specs/confirmed';
import type { Spec } from '../specs/spec';
import { videoSpecs } from '../specs/videos';
import type { Outcome, Subject } from './entry';

const mutants = 2500;

const subjectsOf = (all: readonly Spec[]) =>
  all.flatMap((spec) => {
    const meant = {
      ...Object.fromEntries(spec.cards.flatMap(({ en, zh, metric }) => [en, zh].map((label) => [label, metric]))),
      ...spec.videos?.means,
    };
    return langs.flatMap((lang) =>
      spec.layouts.map((layout, at): Subject => {
        const url = spec.urls[at % spec.urls.length] as string;
        return { name: `${spec.surface} ${lang} ${at}`, url, html: pageOf(spec, lang, layout, at > 0), meant };
      }),
    );
  });

/** Every page with a list of videos has a run of its own: what is changed in one page depends on the pages before it. */
const runs = [20_260_924, 7, 1_730_000, 42].flatMap((seed) => [
  { name: 'surfaces', seed, mutants, subjects: subjectsOf([...specs, ...confirmedSpecs]) },
  ...(seed === 7 ? [{ name: 'lists of videos', seed, mutants: 500, subjects: subjectsOf(videoSpecs) }] : []),
]);

describe(`${mutants} pages that are changed at random: no wrong number, none missing in silence`, () => {
  let browser: Browser;
  let script: string;
  beforeAll(async () => {
    [browser, script] = await Promise.all([startBrowser('chromium'), bundle('tests/surfaces/mutants/entry.ts')]);
  });
  afterAll(() => browser?.close());

  it.each(runs)('$name from the seed $seed', async ({ subjects, seed, mutants }) => {
    const page = await openHtml(browser, '', script);
    const outcome = (await page.evaluate(`tally.run(${JSON.stringify(subjects)}, ${seed}, ${mutants})`)) as Outcome;
    await page.close();
    expect(outcome).toMatchObject({ mutants, wrong: [], unreported: [], thrown: [] });
    // Most pages lose little, so that there was much to get wrong.
    expect(outcome.values).toBeGreaterThan(2 * mutants);
  });
});
