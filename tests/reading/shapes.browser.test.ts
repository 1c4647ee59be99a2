import { describe, expect, it } from 'vitest';
import { cellHtml, deltaHtml, heroHtml, odometerHtml, statisticHtml } from './skeletons';
import { useBrowser } from './use-browser';

const red = 'rgb(221,31,46)';
const green = 'rgb(0,180,42)';

describe.each(['chromium', 'firefox'] as const)('shapes in %s', (which) => {
  const look = useBrowser(which);

  describe('A01 grid cells', () => {
    it('reads the number and, apart from it, the comparison', async () => {
      const html = cellHtml('Comment rate', statisticHtml('1', '', '.37%'), deltaHtml('64.20%', red));
      expect(await look(html, `shape('statistic')`)).toEqual([
        { label: 'Comment rate', text: '1.37%', change: { text: '64.20%', direction: -1 } },
      ]);
    });
    it('joins int, decimals and suffix however they are divided', async () => {
      const html =
        cellHtml('Impressions', statisticHtml('73', '.41', 'K')) +
        cellHtml('A', statisticHtml('0', '.74', '%')) +
        cellHtml('B', statisticHtml('164', '.56', ''));
      expect(await look(html, `shape('statistic')`)).toMatchObject([
        { label: 'Impressions', text: '73.41K' },
        { label: 'A', text: '0.74%' },
        { label: 'B', text: '164.56' },
      ]);
    });
    it('does not read the 1 of a label', async () => {
      const html = cellHtml('&gt;<!-- --> 1 min. views', statisticHtml('312'));
      expect(await look(html, `shape('statistic')`)).toEqual([{ label: '> 1 min. views', text: '312' }]);
    });
    it.each([
      ['turned and green', green, 'arco-icon-caret_down rotate-180', 1],
      ['green without a caret class', green, '', 1],
      ['grey: no data', 'rgb(120,120,120)', 'arco-icon-caret_down rotate-180', 0],
      ['red but turned: contradiction', red, 'arco-icon-caret_down rotate-180', 0],
    ])('tells the sign: %s', async (_case, color, icon, direction) => {
      const html = cellHtml('Like rate', statisticHtml('41', '.3', '%'), deltaHtml('9.1%', color, icon));
      expect(await look(html, `shape('statistic')`)).toMatchObject([{ change: { text: '9.1%', direction } }]);
    });
    it('gives a cell without a label to no one', async () => {
      const html = `<div class="arco-row">${cellHtml('Views', statisticHtml('8'))}<div class="arco-col">${statisticHtml('99')}</div></div>`;
      expect(await look(html, `shape('statistic')`)).toEqual([{ label: 'Views', text: '8' }]);
    });
  });

  it('A02 pills: both pairs of one pill', async () => {
    const pair = (label: string, value: string) =>
      `<div class="text-xl ml-1">${label}</div><div class="ml-4 font-bold">${statisticHtml(value)}</div>`;
    const html = `<div class="bg-state-normal" style="display:flex"><svg width="12"></svg>${pair('Items sold', '42')}<div class="divider"></div>${pair('Auction Items', '9')}</div>`;
    expect(await look(html, `shape('statistic')`)).toEqual([
      { label: 'Items sold', text: '42' },
      { label: 'Auction Items', text: '9' },
    ]);
  });

  describe('A03 odometer', () => {
    const one307 = odometerHtml([['1'], [','], ['3'], ['0'], ['7']]);
    it('reads the settled number, not the spacers, and leaves the tag out of the label', async () => {
      expect(await look(heroHtml([one307]), `shape('odometer')`)).toEqual([{ label: 'GMV ($)', text: '1,307' }]);
    });
    it('reads where it will stop while rolling up or down', async () => {
      const up = odometerHtml(
        [
          ['0', '1'],
          ['5', '8', '3'],
          ['2', '0'],
          ['5', '6', '7'],
        ],
        'odometer-animating-up odometer-animating',
      );
      const down = odometerHtml(
        [
          ['0', '1'],
          ['5', '8'],
          ['2', '3'],
          ['5', '6'],
        ],
        'odometer-animating-down odometer-animating',
      );
      expect(await look(heroHtml([up]), `shape('odometer')`)).toMatchObject([{ text: '1307' }]);
      expect(await look(heroHtml([down]), `shape('odometer')`)).toMatchObject([{ text: '525' }]);
    });
    it('reads nothing when a column is undecided', async () => {
      const mixed = odometerHtml([['1'], ['3', '4'], ['0']]);
      expect(await look(heroHtml([mixed]), `shape('odometer')`)).toEqual([{ label: 'GMV ($)', why: 'moving' }]);
    });
    it('counts overlaid copies once, and not at all when they differ', async () => {
      expect(await look(heroHtml([one307, one307, one307]), `shape('odometer')`)).toEqual([{ label: 'GMV ($)', text: '1,307' }]);
      const other = odometerHtml([['1'], ['9']]);
      expect(await look(heroHtml([one307, other]), `shape('odometer')`)).toEqual([{ label: 'GMV ($)', why: 'moving' }]);
    });
    it('passes the placeholder on', async () => {
      expect(await look(heroHtml(['<div>--</div>']), `shape('odometer')`)).toEqual([{ label: 'GMV ($)', text: '--' }]);
    });
    it('keeps a zero', async () => {
      expect(await look(heroHtml([odometerHtml([['0']])]), `shape('odometer')`)).toMatchObject([{ text: '0' }]);
    });
  });

  it('A05 clamp cards: sign in a block of its own, empty card, hidden chart bubble, comparison apart', async () => {
    const clamp = (inner: string) => `<div style="-webkit-line-clamp:1;display:-webkit-box;overflow:hidden">${inner}</div>`;
    const money = (value: string) =>
      `<div class="flex" style="display:flex"><div class="mr-2">$</div><div style="width:100%;display:flex">${clamp(`<div>${value}</div>`)}</div></div>`;
    const card = (label: string, value: string) =>
      `<div class="index__trend-card--Zx9yW"><div style="display:flex"><div><div>${clamp(label)}</div></div><div><svg width="8"></svg></div></div><div class="text-body-l-medium">${value}</div></div>`;
    const html = `<div class="index__trend-cards--Qw3rT"><div><svg width="8"></svg><span>Sales</span></div><div>${card('Attributed GMV', money('9,871.05'))}
      <div class="index__trend-chart-container--Lm2nO"><canvas width="80"></canvas><div class="lightcharts-tooltip">Mar 31: 412</div></div>
      ${card('sku_orders_metric_name_short_ui', '<div><div>388</div></div>')}<div class="index__trend-card--Zx9yW"></div></div></div>`;
    expect(await look(html, `shape('trendCard')`)).toEqual([
      { label: 'Attributed GMV', text: '$9,871.05' },
      { label: 'sku_orders_metric_name_short_ui', text: '388' },
    ]);
    const tile = `<div class="tile"><div><div>Video GMV</div></div><div class="text-head-l mt-4">${money('3,021.40')}</div><div style="display:flex"><div>vs last 28 days</div><div>-18.60%</div></div></div>`;
    expect(await look(tile, `shape('tile')`)).toEqual([
      { label: 'Video GMV', text: '$3,021.40', change: { text: '-18.60%', direction: -1 } },
    ]);
  });

  describe('A07 mounted but off screen', () => {
    it('counts rotated carousel slides, which Arco hides by visibility', async () => {
      const html = `<style>.arco-carousel-slide{height:60px;overflow:hidden;position:relative}.arco-carousel-slide>*{position:absolute;left:0;top:0;width:100%;height:100%;overflow:hidden}.arco-carousel-slide>*:not(.arco-carousel-item-current){visibility:hidden}</style>
        <div class="arco-carousel"><div class="arco-carousel-slide"><div aria-hidden="false" class="arco-carousel-item-current"><div class="truncate">Views</div><div>8.1K</div></div><div aria-hidden="true"><div class="truncate">Share rate</div><div>0.4%</div></div></div></div>`;
      expect(await look(html, `shape('plainCell')`)).toEqual([
        { label: 'Views', text: '8.1K' },
        { label: 'Share rate', text: '0.4%' },
      ]);
    });
    it('leaves out a tab panel slid away, whether by height or by attribute', async () => {
      const html = `<div style="overflow:hidden"><div style="display:flex;width:200%;margin-left:-100%">
        <div role="tabpanel" style="width:50%;height:0;overflow:hidden"><div>Female</div><div>61.0%</div></div>
        <div role="tabpanel" aria-hidden="true" style="width:50%"><div>Male</div><div>39.0%</div></div>
        <div role="tabpanel" style="width:50%"><div>25-34</div><div>44.0%</div></div></div></div>`;
      expect(await look(html, `blocks()`)).toEqual(['25-34', '44.0%']);
    });
  });

  it('A11 parallel lists: by order, never the bar, never the legend', async () => {
    const bar = (now: number, text: string) =>
      `<div style="display:flex"><div role="progressbar" aria-valuenow="${now}"></div><div>${text}</div></div>`;
    const lists = `<div style="display:flex"><div><div>Texas</div><div>California</div><div>&gt;<!-- -->34</div></div><div>${bar(100, '31.58%')}${bar(33.3, '10.53%')}${bar(16, '5.26%')}</div></div>`;
    expect(await look(lists, `shape('parallelLists')`)).toEqual([
      { label: 'Texas', text: '31.58%' },
      { label: 'California', text: '10.53%' },
      { label: '>34', text: '5.26%' },
    ]);
    const row = (inner: string) => `<div style="display:flex;justify-content:space-between">${inner}</div>`;
    const legend = row('<div>New followers</div><div>Existing followers</div><div>Non-followers</div>');
    const values = `<div>${row('<div><span>47.69%</span></div><div><span>52.31%</span></div>')}</div>`;
    const labels = row('<div>Followers</div><div>Non-followers</div>');
    expect(await look(legend + labels + values, `shape('parallelLists')`)).toEqual([
      { label: 'Followers', text: '47.69%' },
      { label: 'Non-followers', text: '52.31%' },
    ]);
    expect(await look(legend + values, `shape('parallelLists')`)).toEqual([]);
  });

  it('A12 reads nothing from canvases and bubbles', async () => {
    const html = `<div><div>GMV trend</div><canvas width="300"></canvas></div>
      <div class="vchart-tooltip-container"><div>16:16 - 16:21<div>GMV</div><div>$0</div></div></div>
      <span class="arco-trigger"><div class="arco-tooltip-content" role="tooltip"><div><div>Impressions</div><div>73,412</div></div></div></span>
      <span class="arco-trigger arco-popconfirm"><div>can raise GMV by 12%</div></span>`;
    expect(await look(html, `blocks()`)).toEqual(['GMV trend']);
  });

  it('A13 takes no style text and no skeleton, inside a scaled frame', async () => {
    const html = `<div style="transform:scale(0.666667);transform-origin:0 0;width:1920px"><div id="garfish_app_for_compass_q1"><div><style style="display:block">.x{color:red}</style></div><div class="w-full"><div class="truncate">Views</div><div>1,204</div></div><div class="arco-skeleton">&nbsp;</div></div></div>`;
    expect(await look(html, `blocks()`)).toEqual(['Views', '1,204']);
    expect(await look(html, `shape('plainCell')`)).toEqual([{ label: 'Views', text: '1,204' }]);
  });

  it('A14 states: placeholder, skeleton, zero, split duration, no-break space', async () => {
    const plain = (value: string) =>
      `<div class="arco-statistic"><div class="arco-statistic-content"><div class="arco-statistic-value">${value}</div></div></div>`;
    const html =
      cellHtml('LIVE CTR', plain('--'), '<span>-</span>') +
      '<div><div class="truncate">Likes</div><div class="arco-skeleton"><div class="arco-skeleton-text">0</div></div></div>' +
      cellHtml('Shares', statisticHtml('0')) +
      cellHtml('Avg. viewing duration per view', statisticHtml('1', '', 'm') + statisticHtml('23', '', 's')) +
      cellHtml('Taux de clics LIVE', statisticHtml('6', '', ',82\u00a0%')) +
      cellHtml('Two numbers', statisticHtml('12') + statisticHtml('34'));
    expect(await look(html, `shape('statistic')`)).toEqual([
      { label: 'LIVE CTR', text: '--' },
      { label: 'Likes', why: 'loading' },
      { label: 'Shares', text: '0' },
      { label: 'Avg. viewing duration per view', text: '1m 23s' },
      { label: 'Taux de clics LIVE', text: '6,82\u00a0%' },
      { label: 'Two numbers', why: 'ambiguous' },
    ]);
    const money = '<div class="truncate">GMV atribuído</div><div>R$ 2,8\u00a0mil</div>';
    expect(await look(money, `shape('plainCell')`)).toEqual([{ label: 'GMV atribuído', text: 'R$ 2,8\u00a0mil' }]);
  });

  it('joins an inline run and splits blocks, hidden text and bars between', async () => {
    expect(await look('<p>a<b>b</b> <i>c</i><br>d</p>', `blocks()`)).toEqual(['ab c', 'd']);
    expect(await look('<div><span>5</span><div class="bar" style="height:2px"></div><span>3</span></div>', `blocks()`)).toEqual(['5', '3']);
    expect(await look('<p>1<span style="display:none">,</span>2<span style="opacity:0">9</span></p>', `blocks()`)).toEqual(['12']);
    expect(await look('<p>x</p><div style="position:absolute;width:1px;height:1px;overflow:hidden">sr</div>', `blocks()`)).toEqual(['x']);
    expect(await look('<p>x</p><div style="height:0"><b>sticks out</b></div>', `blocks()`)).toEqual(['x', 'sticks out']);
  });
});
