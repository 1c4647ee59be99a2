import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { langs, pageOf } from './page';
import { readEach } from './read-each';
import { specs } from './specs';
import { videoSpecs } from './specs/videos';

const cases = [...specs, ...videoSpecs].flatMap((spec) =>
  langs.flatMap((lang) =>
    spec.layouts.map((layout, at) => {
      const url = spec.urls[at % spec.urls.length] as string;
      return { surface: spec.surface, spec, lang, at, url, html: pageOf(spec, lang, layout, at > 0) };
    }),
  ),
);

describe.each(['chromium', 'firefox'] as const)('every surface, in English and Chinese and every layout, in %s', (which) => {
  let readings: Reading[];
  beforeAll(async () => {
    readings = await readEach(cases, which);
  });

  it.each(cases.map((it, index) => ({ ...it, index })))('$surface $lang, layout $at', ({ spec, lang, at, index }) => {
    const reading = readings[index] as Reading;
    expect(reading.surface).toBe(spec.surface);
    expect(reading.unconfirmed).toBe(spec.confirmed ? undefined : true);
    const truth = Object.fromEntries(
      spec.cards.flatMap(({ metric, is, guessed }) => (metric && is && !(guessed && lang === 'zh-CN') ? [[metric, is]] : [])),
    );
    expect(Object.keys(reading.values).sort()).toEqual(Object.keys(truth).sort());
    expect(reading.values).toMatchObject(truth);
    const read = spec.list?.read ?? spec.videos?.read ?? [];
    expect(reading.rows).toMatchObject(read);
    const values = (rows: readonly object[]) => rows.map((row) => Object.keys((row as { values: object }).values).sort());
    expect(values(reading.rows)).toEqual(values(read));
    const some = at > 0 ? [`rows:${reading.rows[0]?.kind}`] : [];
    expect(reading.partial).toEqual([...(read.length > 0 ? some : []), ...(spec.videos ? [`page:video:1/${at > 0 ? 5 : 1}`] : [])]);
    expect(reading.scope).toMatchObject(spec.scope);
  });
});
