import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { WordsProvider } from '@/components/hooks/words';
import { HealthSheet } from '@/components/panel/Health';
import { wordsFor } from '@/lib/i18n/words';
import { pageState } from '@/lib/monitor/page-state';
import type { Reading } from '@/lib/reading/reading';
import type { PageState } from '@/lib/snapshot/page-state';
import { pageStateSchema } from '@/lib/snapshot/schema';

const url = new URL('https://seller-us.tiktok.com/compass/data-overview');

const reading: Reading = {
  surface: 'compass-overview',
  reader: { id: 'compass-overview', version: 1 },
  shop: null,
  scope: { kind: 'period', from: '2026-03-01', to: '2026-03-28' },
  values: {},
  rows: [],
  partial: [],
  missing: [],
  expected: [],
};

function stateOf(read: Reading): PageState {
  const seen = { reading: read, checks: [], shop: { key: 'us/fern', host: url.hostname }, at: 1000 };
  const rest = {
    at: 1000,
    url,
    status: 'read',
    since: 1000,
    theme: 'light',
    lang: 'en',
    store: { ok: true, spooled: 0 },
    surface: read.surface,
  } as const;
  return pageStateSchema.parse(pageState(seen, rest));
}

describe('a surface that no saved page confirms', () => {
  it.each(['en', 'zh-CN'] as const)('says so in the details of its reading: %s', (language) => {
    const html = (page: PageState) =>
      renderToStaticMarkup(
        <WordsProvider language={language}>
          <HealthSheet tab={null} page={page} onTeach={null} onClose={() => {}} />
        </WordsProvider>,
      );
    const { unconfirmed } = wordsFor(language).panel.health;
    expect(html(stateOf({ ...reading, unconfirmed: true }))).toContain(unconfirmed);
    expect(html(stateOf(reading))).not.toContain(unconfirmed);
  });
});
