import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { useBrowser } from '../reading/use-browser';
import { langs, pageOf } from './page';
import { specs } from './specs';

const cases = specs.flatMap((spec) =>
  langs.flatMap((lang) => spec.layouts.map((layout, at) => ({ ...spec, spec, lang, layout, url: spec.urls[at % spec.urls.length], at }))),
);

describe('every surface, in every language and layout', () => {
  const look = useBrowser('chromium');

  it.each(cases)('$surface $lang, layout $at', async ({ spec, lang, layout, url, at }) => {
    const reading = await look<Reading>(pageOf(spec, lang, layout, at > 0), `read(${JSON.stringify(url)})`);
    expect(reading.surface).toBe(spec.surface);
    expect(reading.unconfirmed).toBe(spec.confirmed ? undefined : true);
    const truth = Object.fromEntries(
      spec.cards.flatMap(({ metric, is, guessed }) => (metric && is && !(guessed && lang === 'zh-CN') ? [[metric, is]] : [])),
    );
    expect(Object.keys(reading.values).sort()).toEqual(Object.keys(truth).sort());
    expect(reading.values).toMatchObject(truth);
    expect(reading.rows).toMatchObject(spec.list?.read ?? []);
    const values = (rows: readonly object[]) => rows.map((row) => Object.keys((row as { values: object }).values).sort());
    expect(values(reading.rows)).toEqual(values(spec.list?.read ?? []));
    expect(reading.partial).toEqual(spec.list && at > 0 ? [`rows:${reading.rows[0]?.kind}`] : []);
    expect(reading.scope).toMatchObject(spec.scope);
  });
});
