import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn } from './drawn.ts';
import { given } from './given.ts';
import { text } from './hands.ts';
import { openPanelLab, type PanelLab } from './harness.ts';

let lab: PanelLab;

beforeAll(async () => {
  lab = await openPanelLab();
});
afterAll(() => lab?.close());

const line = async (ago: number, language: 'en' | 'zh-CN' = 'en') => {
  const page = await lab.open({ given: given({ language, blocks: drawn(ago) }) });
  await page.waitForSelector('.block-line');
  const said = (await text(page, '.block-line')).replace(/\s+/g, ' ');
  await page.close();
  return said;
};

describe('what is tried in blocks', () => {
  const { blocks } = drawn(0);
  const state = (index: number) => (blocks[index]?.on ? 'on' : 'off');
  const next = (index: number) => (state(index) === state(index - 1) ? `then still ${state(index)}` : `then ${state(index)}`);

  it('is told before its first block, and in each until when and what comes next', async () => {
    expect(await line(3)).toMatch(new RegExp(`^Coupon −10% Block 1 from \\d\\d:\\d\\d: ${state(0)}$`));
    // A minute each way: the line goes by the clock.
    for (const index of [0, 1, 2, 6]) {
      const said = await line(15 + 10 * index);
      expect(said).toMatch(new RegExp(`^Coupon −10% Block ${index + 1}: ${state(index)} until \\d\\d:\\d\\d`));
      expect(said).toContain(next(index + 1));
    }
  });

  it('is a line in the words of the trade', async () => {
    expect(await line(15, 'zh-CN')).toMatch(/^优惠券 −10% 第 1 段：[开关]，到 \d\d:\d\d/);
  });

  it('is not there where nothing was drawn', async () => {
    const page = await lab.open({ given: given({ language: 'en' }) });
    await page.waitForSelector('.mark-keys');
    expect(await page.$('.block-line')).toBeNull();
    await page.close();
  });
});
