import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Report, reportSchema } from '@/lib/report/fixture';
import type { PageState } from '@/lib/snapshot/page-state';
import { snapshotSchema } from '@/lib/snapshot/schema';
import type { Snapshot } from '@/lib/snapshot/snapshot';
import { labUrl, roomUrl } from '../lab/config.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { readTruth } from '../live/record.ts';
import { pageCase } from '../tools/page-case.ts';
import { builtExtension } from './built.ts';
import { exportEverything } from './downloads.ts';
import type { Extension } from './extension.ts';
import { launch, type Session } from './launch.ts';
import { ofRoom, stateWhere } from './page-state.ts';
import { openTab, panelOf, says, shown, until, windowOf } from './tab.ts';

const room = '1730000000000000051';

describe.each(['chromium', 'firefox'] as const)('the first hour with the extension in %s', (name) => {
  let lab: Lab;
  let session: Session;
  let extension: Extension;
  let page: Page;
  let panel: Frame;
  const folder = mkdtempSync(join(tmpdir(), 'tallylight-exports-'));

  beforeAll(async () => {
    lab = await startLab();
    session = await launch({ browser: name, proxy: lab.proxy, extension: builtExtension(name), downloads: folder });
    extension = session.extension as Extension;
    page = await openTab(session.browser, roomUrl(room));
    // Until the page stands, its late mount may put the frame in anew.
    await stateWhere(extension, (found) => ofRoom(room)(found) && found.status === 'read');
    panel = await panelOf(page, extension);
  });

  afterAll(async () => {
    await session?.close();
    await lab?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads the page before it asks anything, then asks for role and stage', async () => {
    await says(panel, /What is your role/);
    await until(async () => {
      const state = await stateWhere(extension, (found) => ofRoom(room)(found) && found.status === 'read');
      return (await shown(panel)).includes(`${Object.keys(state.values).length} numbers`);
    }, Boolean);
    await panel.evaluate(() => {
      const start = Array.from(document.querySelectorAll('button')).find((button) => /^(Start|开始)/.test(button.textContent ?? ''));
      start?.click();
    });
    const kept = await until(
      () => extension.storage('local'),
      (local) => (local.preferences as { role?: string } | undefined)?.role === 'controller',
    );
    expect(kept.preferences).toMatchObject({ role: 'controller', stage: 'scale' });
    await panel.waitForSelector('[role=tablist]');
  });

  /** Waits until a number of the page is read in the panel as it stands there. */
  const showsThePage = (where: Page | Frame) =>
    until(async () => {
      const [seen, truth] = [await shown(where), await readTruth(page)];
      const standing = truth.findLast(({ metric, row }) => metric === 'items_sold' && row === '-');
      return new RegExp(`\\b${standing?.text}\\b`).test(seen);
    }, Boolean);

  it('shows beside the page what stands on it', () => showsThePage(panel));

  it('makes a redacted sample of the page, which is not touched', async () => {
    const session = await extension.storage('session');
    const tab = Number(
      Object.keys(session)
        .find((key) => key.startsWith('page/') && ofRoom(room)(session[key] as PageState))
        ?.slice(5),
    );
    const answer = (await extension.send({ request: 'report', input: { tab, metric: 'live_views', truth: '' } })) as { value: Report };
    const { fixture, done } = reportSchema.parse(answer.value);
    const { values } = fixture.read;
    expect(Object.keys(values)).toEqual(expect.arrayContaining(['live_views', 'live_gmv_direct', 'items_sold']));
    expect(done.numbers).toBeGreaterThan(30);
    expect(JSON.stringify(fixture)).not.toContain(room);
    expect(pageCase(JSON.stringify(fixture))).toMatchObject({ name: expect.stringContaining('live-dashboard.misread-live-views') });
    expect(await page.$$eval('iframe', (all) => all.length)).toBe(0);
  });

  it('saves the day from the docked frame in every format, and each file holds what was on the page', async () => {
    await page.bringToFront();
    // A first whole snapshot waits until the shop is named and nothing moves.
    await until(
      () => extension.dump(),
      ({ snapshots }) => (snapshots ?? []).some(({ values }) => 'live_views' in (values as object)),
      40_000,
    );
    const files = await exportEverything(panel, folder);
    const truth = await readTruth(page);
    const file = (ending: string) => readFileSync(files.find((name) => name.endsWith(ending)) as string);
    const onPage = (metric: string, value: unknown) => truth.some((shown) => shown.metric === metric && shown.value === value);

    const csv = file('.csv').toString('utf8');
    expect(csv.charCodeAt(0)).toBe(0xfeff);
    const rows = Papa.parse<Record<string, string>>(csv.slice(1), { header: true, skipEmptyLines: true });
    expect(rows.errors).toEqual([]);
    const views = rows.data.filter(({ metric }) => metric === 'live_views');
    expect(views.length).toBeGreaterThan(0);
    for (const row of views) expect(onPage('live_views', Number(row.value)), row.value).toBe(true);

    const { sheets } = await readXlsx(file('.xlsx'));
    const table = sheets[0]?.rows ?? [];
    const named = table.find((row) => row.includes('metric')) ?? [];
    const cells = table.filter((row) => row[named.indexOf('metric')] === 'live_views').map((row) => row[named.indexOf('value')]);
    // The room goes on between two files: the later one holds all of the earlier one and more.
    expect(cells).toEqual(expect.arrayContaining(views.map(({ value }) => Number(value))));
    for (const cell of cells) expect(onPage('live_views', cell), String(cell)).toBe(true);

    const stored = JSON.parse(file('.json').toString('utf8')) as Snapshot[];
    const lines = file('.ndjson').toString('utf8').trimEnd().split('\n');
    const ids = lines.map((line) => (JSON.parse(line) as Snapshot).id);
    expect(ids).toEqual(expect.arrayContaining(stored.map(({ id }) => id)));
    // A packed sample bears the id of its minute's snapshot.
    const whole = stored.filter(({ origin }) => origin !== 'sample').map((snapshot) => snapshotSchema.parse(snapshot).id);
    expect(whole.length).toBeGreaterThan(0);
    for (const { values } of stored) if (values.live_views) expect(onPage('live_views', values.live_views.value)).toBe(true);
  });

  it('says so on a page that nobody declared', async () => {
    const other = await openTab(session.browser, labUrl('/compass/customer-analysis', {}, {}, 'seller-us.tiktok.com'));
    await stateWhere(extension, (found) => found.status === 'generic');
    // Docked before the page builds itself, the frame may be put in once more.
    await until(
      async () => (await panelOf(other, extension)).evaluate(() => document.body.textContent ?? '').catch(() => ''),
      (text) => /No reader declares this page/.test(text),
    );
    await other.close();
  });

  it('shows the same in a window of its own, which says so when the tab is closed', async () => {
    await panel.evaluate(() => document.querySelector<HTMLElement>('[aria-label="Open in its own window"]')?.click());
    const own = await windowOf(extension);
    await showsThePage(own);
    await page.close();
    await says(own, /The tab of this window was closed/);
  });
});
