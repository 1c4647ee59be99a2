import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Fact } from '@/lib/snapshot/fact';
import { configWith, labUrl } from '../lab/config.ts';
import { postedIn, videosOf } from '../lab/pages/streamer/videos.ts';
import { type Lab, startLab } from '../lab/server.ts';
import { builtExtension } from './built.ts';
import type { Extension } from './extension.ts';
import { launch, type Session } from './launch.ts';
import { stateWhere } from './page-state.ts';
import { openTab, until } from './tab.ts';

let lab: Lab;
let session: Session;
let extension: Extension;

beforeAll(async () => {
  lab = await startLab();
  session = await launch({ browser: 'chromium', proxy: lab.proxy, extension: builtExtension('chromium') });
  extension = session.extension as Extension;
});
afterAll(async () => {
  await session?.close();
  await lab?.close();
});

it('tells the hit rate once every video of the period has been on screen, page after page, and not before', async () => {
  const figures = videosOf(configWith({}), new Date());
  const posted = postedIn(figures);
  const hits = posted.filter(({ plays }) => plays > 10_000).length;
  const page = await openTab(session.browser, labUrl('/streamer/compass/video-analysis/view', { region: 'US' }));
  // A page names its shop late: until then its numbers are nobody's.
  const { shop } = await stateWhere(extension, ({ rows, shop: found }) => rows.length === 10 && found?.name !== undefined);
  const facts = async () => {
    const answer = (await extension.send({ request: 'facts', input: { shop: shop?.key } })) as { value: Fact[] };
    return answer.value.filter(({ metric }) => metric === 'videos_posted' || metric === 'video_hit_rate');
  };
  // What a page showed before it named its shop was stored elsewhere, and the next snapshot comes a minute later.
  const first = await until(facts, (found) => found.some(({ listed }) => listed), 90_000);
  expect(first).toMatchObject([{ metric: 'videos_posted', value: posted.length, listed: { videos: 10, whole: false } }]);
  await page.bringToFront();
  await page.locator('.arco-pagination-item ::-p-text(2)').click();
  const both = await until(facts, (found) => found.length === 2);
  expect(both).toMatchObject([
    { metric: 'videos_posted', value: 16, listed: { videos: 16, hits, unclear: 0, whole: true } },
    { metric: 'video_hit_rate', value: hits / posted.length, raw: `${hits} / 16`, unit: 'ratio' },
  ]);
}, 240_000);
