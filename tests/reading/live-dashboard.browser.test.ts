import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/reading/reading';
import { livePage, liveUrl, pill, settled } from './live-page';
import { cellHtml, deltaHtml, heroHtml, odometerHtml, statisticHtml } from './skeletons';
import { useBrowser } from './use-browser';

const read = `read('${liveUrl}')`;

describe('LIVE dashboard', () => {
  const look = useBrowser('chromium');

  it('reads a running room', async () => {
    const reading = await look<Reading>(livePage(), read);
    expect(reading.scope).toMatchObject({ kind: 'room', room: '7480000000000000001', state: 'live', seconds: 5049 });
    expect(reading.values).toMatchObject({
      live_gmv_direct: { value: 1307, step: 1, unit: 'money', currency: 'USD', label: 'GMV ($)', by: 'declared' },
      items_sold: { value: 42 },
      live_current_viewers: { value: 318 },
      live_impressions: { value: 73_410, step: 10 },
      gmv_per_hour: { value: 410.2, step: 0.01, currency: 'USD' },
    });
    expect(reading.missing).toEqual([]);
    expect(reading.rows.map((row) => [row.kind, row.key, Object.keys(row.values)])).toEqual([
      ['channel', 'Search', ['channel_gmv_share', 'channel_impressions_share', 'channel_views_share']],
      ['product', '1730000000000000001', ['product_impressions', 'product_ctr', 'live_gmv_direct']],
      ['product', '1730000000000000002', []],
    ]);
  });

  it('reads the badge of the pinned product, not a product that is called so', async () => {
    const pinned = async (badge: string) =>
      (await look<Reading>(livePage({ badge }), read)).rows.filter((row) => row.pinned).map((row) => row.key);
    expect(await pinned('<span style="display:inline-flex">Pinned</span>')).toEqual(['1730000000000000001']);
    expect(await pinned('<span>Pinned tray</span>')).toEqual([]);
    expect(await pinned('<span style="display:none">Pinned</span>')).toEqual([]);
  });

  it('does not read a bare "GMV" above attributed items, and reads what its label or its neighbour settles', async () => {
    const viewers = pill('Current viewers', statisticHtml('318'));
    const attributed = pill('Attributed items sold', statisticHtml('42')) + viewers;
    const bare = await look<Reading>(livePage({ pills: attributed }), read);
    expect(bare.values.live_gmv_direct).toBeUndefined();
    expect(bare.missing).toContainEqual({ metric: 'live_gmv_direct', why: 'ambiguous', text: '1307' });
    const labelled = heroHtml([settled('1307')]).replace('GMV', 'Attributed GMV');
    const said = await look<Reading>(livePage({ hero: labelled, pills: attributed }), read);
    expect(said.values).toMatchObject({ live_gmv_attributed: { value: 1307 } });
    const both = await look<Reading>(livePage({ pills: attributed + pill('Items sold', statisticHtml('40')) }), read);
    expect(both.values).toMatchObject({ live_gmv_direct: { value: 1307 } });
  });

  it('expects no card that the user did not choose, and names the ones of the head that are gone', async () => {
    const reading = await look<Reading>(livePage({ pills: pill('Current viewers', statisticHtml('3')), cells: '' }), read);
    expect(reading.missing).toEqual([{ metric: 'items_sold', why: 'absent' }]);
    expect(reading.expected).not.toContain('live_impressions');
  });

  it('reads a set shown twice once, and two values of one label not at all', async () => {
    const twice = cellHtml('Views', statisticHtml('8', '.1', 'K')) + cellHtml('Views', statisticHtml('8,104'));
    expect((await look<Reading>(livePage({ cells: twice }), read)).values.live_views).toMatchObject({ value: 8104, step: 1 });
    const torn = cellHtml('Views', statisticHtml('8', '.1', 'K')) + cellHtml('Views', statisticHtml('9', '.3', 'K'));
    const reading = await look<Reading>(livePage({ cells: torn }), read);
    expect(reading.values.live_views).toBeUndefined();
    expect(reading.missing).toContainEqual({ metric: 'live_views', why: 'ambiguous', text: '8.1K / 9.3K' });
  });

  const none = '<div class="arco-statistic"><div class="arco-statistic-content"><div class="arco-statistic-value">--</div></div></div>';

  it('takes a page without numbers for neither running nor ended', async () => {
    const reading = await look<Reading>(livePage({ pills: pill('Viewers', none) }), read);
    expect(reading.scope).toEqual({ kind: 'unknown', why: 'room-state' });
  });

  it('does not take a running room for ended while its current viewers have no number', async () => {
    const cells = cellHtml('Viewers', statisticHtml('1', '.2', 'K'));
    const { scope } = await look<Reading>(livePage({ pills: pill('Current viewers', none), cells }), read);
    expect(scope).toEqual({ kind: 'unknown', why: 'room-state' });
  });

  it('marks a number whose label is a guess', async () => {
    const html = livePage({
      pills: pill('成交件数', statisticHtml('42')),
      cells: cellHtml('曝光次数', statisticHtml('73')) + cellHtml('点赞率', statisticHtml('3', '.1', '%')),
    });
    const { values } = await look<Reading>(html, read);
    expect(values.like_rate).toMatchObject({ value: 0.031, guessed: true });
    expect(values.live_impressions?.guessed).toBeUndefined();
  });

  it('takes nothing from what viewers write', async () => {
    const line = `<div class="truncate">Likes</div><div>${'so many 1'.padEnd(60, '!')}</div>`;
    const chats = `<div id="dashboard-Chat">${cellHtml('Orders', statisticHtml('99999'))}</div><div class="commentContainer--x">${cellHtml('Comments', statisticHtml('5'))}</div>`;
    const cells = `<div>${line}</div>${chats}<div><div class="truncate">Shares</div><div>hello</div></div>`;
    const { values, missing } = await look<Reading>(livePage({ cells }), read);
    expect(Object.keys(values)).not.toContain('orders');
    expect(Object.keys(values)).not.toContain('comments');
    expect(missing.filter((it) => it.metric === 'likes' || it.metric === 'shares')).toEqual([
      { metric: 'likes', why: 'unreadable' },
      { metric: 'shares', why: 'unreadable' },
    ]);
  });

  it('counts no fractions of what is whole', async () => {
    const cells = cellHtml('Orders', statisticHtml('12', '.5', '')) + cellHtml('Likes', statisticHtml('1', '.25', 'K'));
    const { values, missing } = await look<Reading>(livePage({ cells }), read);
    expect(values).toMatchObject({ likes: { value: 1250 } });
    expect(missing).toContainEqual({ metric: 'orders', why: 'unreadable', text: '12.5' });
  });

  it('says why a number is not there', async () => {
    const plain = '<div class="arco-statistic"><div class="arco-statistic-content"><div class="arco-statistic-value">--</div></div></div>';
    const cells =
      cellHtml('LIVE CTR', plain) + cellHtml('Likes', '<div class="arco-skeleton"><div class="arco-skeleton-text"></div></div>');
    const rolling = heroHtml([odometerHtml([['1', '2'], ['3']])]);
    const reading = await look<Reading>(livePage({ cells, hero: rolling }), read);
    expect(reading.missing).toEqual([
      { metric: 'live_gmv_direct', why: 'moving' },
      { metric: 'live_ctr', why: 'absent', text: '--' },
      { metric: 'likes', why: 'loading' },
    ]);
    // The page itself shows none for the first: nothing failed.
    expect(reading.expected).not.toContain('live_ctr');
    expect(reading.expected).toContain('likes');
  });

  it('does not tell the label "GMV" from its longer neighbours by a prefix', async () => {
    const cells =
      cellHtml('GMV Max ROI', statisticHtml('4', '.12', '')) +
      cellHtml('Tap-through rate (via LIVE preview)', statisticHtml('1', '', '.39%'));
    const { values } = await look<Reading>(livePage({ cells }), read);
    expect(values).toMatchObject({
      live_gmv_direct: { value: 1307 },
      gmv_max_roi: { value: 4.12 },
      enter_room_rate_preview: { value: 0.0139 },
    });
    expect(values.enter_room_rate).toBeUndefined();
  });

  it('gives no market average where the sign is not known', async () => {
    const grey = deltaHtml('12.5%', 'rgb(120,120,120)', 'arco-icon-caret_down rotate-180');
    const { values } = await look<Reading>(livePage({ cells: cellHtml('Share rate', statisticHtml('0', '.28', '%'), grey) }), read);
    expect(values.share_rate).toMatchObject({ value: 0.0028 });
    expect(values.share_rate?.market).toBeUndefined();
  });

  it('takes nothing from bubbles, canvases and shares of another metric', async () => {
    const select = (shown: string) =>
      `<div class="arco-tabs"><div class="arco-tabs-header-nav"><div class="arco-tabs-header-extra"><div role="combobox" class="arco-select"><span class="arco-select-view-value">${shown}</span></div></div></div><div role="tabpanel"><div style="display:flex"><div>Followers</div><div>Non-followers</div></div><div style="display:flex"><div>47.69%</div><div>52.31%</div></div></div></div>`;
    const bubble = '<span class="arco-trigger"><div role="tooltip"><div>Impressions</div><div>73,412</div></div></span>';
    const gmv = await look<Reading>(livePage({ after: select('GMV') + bubble }), read);
    expect(gmv.values).toMatchObject({
      follower_gmv_share: { value: 0.4769 },
      non_follower_gmv_share: { value: 0.5231 },
      live_impressions: { raw: '73.41K' },
    });
    const viewers = await look<Reading>(livePage({ after: select('Viewers') }), read);
    expect(viewers.values.follower_gmv_share).toBeUndefined();
  });

  it('reads Chinese labels with the same reader', async () => {
    const html = livePage({
      hero: heroHtml([settled('1307')], '成交金额', '（$）'),
      pills: pill('成交件数', statisticHtml('42')),
      cells: cellHtml('曝光次数', statisticHtml('73', '.41', 'K')),
    });
    const { values } = await look<Reading>(html, read);
    expect(values).toMatchObject({
      live_gmv_direct: { value: 1307, currency: 'USD' },
      items_sold: { value: 42 },
      live_impressions: { value: 73_410 },
    });
  });

  it('loses a region that cannot be walked, not the page', async () => {
    // A form lets its fields stand in for its own methods.
    const html = livePage().replace(
      '<div id="product-list-container">',
      '<form id="product-list-container"><input name="querySelectorAll">',
    );
    const reading = await look<Reading>(html, read);
    expect(reading.values.live_gmv_direct).toMatchObject({ value: 1307 });
    expect(reading.rows.map((row) => row.kind)).toEqual(['channel']);
    expect(reading.partial).toEqual(['rows:product']);
  });

  it('takes a sign that several currencies share for the one that was confirmed for the shop in its header', async () => {
    const of = (key: string) => look<Reading>(livePage(), `readConfirmed('${liveUrl}', '${key}', 'MXN')`);
    expect((await of('us/demo_shop')).values.live_gmv_direct).toMatchObject({ value: 1307, currency: 'MXN' });
    expect((await of('us/other_shop')).values.live_gmv_direct?.currency).not.toBe('MXN');
  });

  it('reads again only what changed, also after a region was replaced', async () => {
    const first = await look<Reading[]>(livePage(), `steps('${liveUrl}')`);
    expect(
      first.map((it) => [it.values.items_sold?.value, it.values.live_gmv_direct?.value, it.rows[1]?.values.live_gmv_direct?.value]),
    ).toEqual([
      [42, 1307, 208],
      [43, 1307, 208],
      [43, 1307, 216.5],
      [43, 9, 216.5],
      [undefined, undefined, 216.5],
    ]);
  });
});
