// Reports many pages inside one: each is drawn, reported, and its report read anew as a saved file would be.

import type { MetricId } from '@/lib/metrics/catalog';
import { buildReport } from '@/lib/monitor/report/build';
import { dialectsFor } from '@/lib/reading/dialects';
import { openPage } from '@/lib/reading/open-page';
import type { Reading } from '@/lib/reading/reading';
import type { Report } from '@/lib/report/fixture';

export type Drawn = { url: string; html: string; metric?: MetricId; truth?: string; largest?: number };
export type Reported = { original: Reading; report: Report; again: Reading } | { failed: string };

const dialects = dialectsFor('');
const source = { known: () => dialects, missed: () => {} };

function show(html: string): void {
  const parsed = Document.parseHTMLUnsafe(html);
  document.documentElement.lang = parsed.documentElement.lang;
  document.body.replaceWith(document.importNode(parsed.body, true));
}

function reportOf({ url, html, metric = 'live_views', truth = '', largest = 600_000 }: Drawn): Reported {
  show(html);
  const original = openPage(document, new URL(url), source).read();
  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;position:fixed;left:-20000px;width:${innerWidth}px;height:${innerHeight}px`;
  document.documentElement.append(frame);
  try {
    const bare = frame.contentDocument as Document;
    const report = buildReport({ document, url: new URL(url), bare, dialects, largest }, { metric, truth });
    show(`<html lang="${report.fixture.lang}">${report.fixture.html}</html>`);
    return { original, report, again: openPage(document, new URL(report.fixture.url), source).read() };
  } catch (error) {
    return { failed: String(error) };
  } finally {
    frame.remove();
  }
}

Object.assign(globalThis, { tally: { reportEach: (pages: Drawn[]) => pages.map(reportOf) } });
