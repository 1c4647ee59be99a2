import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { useBrowser } from './use-browser';

const folder = new URL('../pages/', import.meta.url);
const pages = readdirSync(folder).map((name) => ({
  name,
  html: readFileSync(new URL(`${name}/page.html`, folder), 'utf8'),
  expected: JSON.parse(readFileSync(new URL(`${name}/expected.json`, folder), 'utf8')) as Expected,
}));

type Expected = { url: string; scope: object; values: Record<string, object>; rows?: object[]; partial?: string[] };

describe('tests/pages', () => {
  const look = useBrowser('chromium');

  it.each(pages)('$name: exactly what is written down', async ({ name, html, expected }) => {
    const reading = await look<Reading>(html, `read('${expected.url}')`);
    expect(reading.surface).toBe(name.replace(/\..*/, ''));
    expect(reading.scope).toMatchObject(expected.scope);
    expect(Object.keys(reading.values).sort()).toEqual(Object.keys(expected.values).sort());
    expect(reading.values).toMatchObject(expected.values);
    if (expected.rows) expect(reading.rows).toMatchObject(expected.rows);
    if (expected.partial) expect(reading.partial).toEqual(expected.partial);
  });
});
