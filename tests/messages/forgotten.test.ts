import { beforeEach, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { type Forgotten, forgetWaiting, onForgotten } from '@/lib/messages/forgotten';
import { snapshot, tick } from '../store/fixtures';

const room = '1730000000000000001';
const other = { key: 'gb/demo_two', region: 'GB', host: 'shop.tiktok.com' };
const one = { snapshots: [snapshot(0)], ticks: [tick(0, { orders: 1 })] };
const two = { snapshots: [snapshot(0, { shop: other })], ticks: [tick(0, { orders: 2 }, { shop: other.key, room: '1731' })] };
const both = { snapshots: [...one.snapshots, ...two.snapshots], ticks: [...one.ticks, ...two.ticks] };

beforeEach(async () => {
  fakeBrowser.reset();
  await browser.storage.local.set({ 'spool/a': one, 'spool/b': both, panel: { open: true } });
});

it.each<[Forgotten, object]>([
  [{ everything: true }, {}],
  [{ shop: 'us/demo_shop' }, { 'spool/b': two }],
  [{ room }, { 'spool/b': { snapshots: [], ticks: two.ticks } }],
  [{ room: 'none' }, { 'spool/a': one, 'spool/b': both }],
])('what waits is deleted too: %j', async (what, left) => {
  const told: Forgotten[] = [];
  onForgotten((it) => told.push(it));
  await forgetWaiting(what);
  expect(await browser.storage.local.get(null)).toEqual({ ...left, panel: { open: true } });
  expect(told).toEqual([what]);
});
