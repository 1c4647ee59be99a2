import { describe, expect, it } from 'vitest';
import { bundle, launch, openHtml } from '../../reading/page';
import { langs, pageOf } from '../page';
import { specs } from '../specs';
import type { Outcome, Subject } from './entry';

const count = Number(process.env.MUTANTS ?? 10_000);

const subjects = specs.flatMap((spec) => {
  const meant = Object.fromEntries(spec.cards.flatMap(({ en, zh, metric }) => [en, zh].map((label) => [label, metric])));
  return langs.flatMap((lang) =>
    spec.layouts.map((layout, at): Subject => {
      const url = spec.urls[at % spec.urls.length] as string;
      return { name: `${spec.surface} ${lang} ${at}`, url, html: pageOf(spec, lang, layout, at > 0), meant };
    }),
  );
});

describe('pages that are changed at random', () => {
  it(`${count} of them: no wrong number, none that is missing in silence`, async () => {
    const [browser, script] = await Promise.all([launch('chromium'), bundle('tests/surfaces/mutants/entry.ts')]);
    try {
      const page = await openHtml(browser, '', script);
      const outcome = (await page.evaluate(`tally.run(${JSON.stringify(subjects)}, 20260924, ${count})`)) as Outcome;
      expect([outcome.thrown.length, ...outcome.thrown.slice(0, 10)]).toEqual([0]);
      expect([outcome.wrong.length, ...outcome.wrong.slice(0, 40)]).toEqual([0]);
      expect([outcome.unreported.length, ...outcome.unreported.slice(0, 10)]).toEqual([0]);
      expect(outcome.mutants).toBe(count);
      // Most pages lose little, so that there was much to get wrong.
      expect(outcome.values).toBeGreaterThan(2 * count);
    } finally {
      await browser.close();
    }
  });
});
