import { call } from '@/lib/messages/client';
import { buildReport, type ReportRequest } from './build';

/** As `largestPage` of the report's schema, which must not come to a page. */
const largest = 600_000;

/** Answers requests for a report of this page. */
export function offerReports(): void {
  const tools = globalThis.tallylight;
  tools?.answer('report', async (input) => {
    const dialects = await call('dialects', { lang: '' });
    const host = document.createElement('div');
    host.style.cssText = 'position:fixed;left:-20000px;top:0;width:1px;height:1px;overflow:hidden';
    tools.own(host);
    const frame = document.createElement('iframe');
    frame.style.cssText = `border:0;width:${innerWidth}px;height:${innerHeight}px`;
    // A closed tree: the page's scripts find no window to reach into.
    host.attachShadow({ mode: 'closed' }).append(frame);
    document.documentElement.append(host);
    try {
      const bare = frame.contentDocument;
      if (!bare?.body) throw new Error('no-page');
      const subject = { document, url: new URL(document.location.href), bare, dialects, largest };
      return buildReport(subject, input as ReportRequest);
    } finally {
      host.remove();
    }
  });
}
