import { expect, test } from 'vitest';
import { en } from '@/lib/reading/dialects/en';
import { es } from '@/lib/reading/dialects/es';
import { zhCN } from '@/lib/reading/dialects/zh-CN';
import { parseSession, roomId, roomScope } from '@/lib/reading/header';

const now = Date.parse('2026-11-23T12:00:00Z');
const url = new URL('https://shop.tiktok.com/workbench/live/overview?room_id=1730000000000000001&region=US');

test.each([
  ['Mar 30, 17:28:17 - Mar 30, 20:39:34 UTC-07:00', '2026-03-30T17:28:17-07:00', '2026-03-30T20:39:34-07:00'],
  ['Apr 18 11:26:53 - Apr 18 12:28:30 UTC-07:00', '2026-04-18T11:26:53-07:00', '2026-04-18T12:28:30-07:00'],
  ['3月30日 17:28:17 - 3月30日 20:39:34 UTC+08:00', '2026-03-30T17:28:17+08:00', '2026-03-30T20:39:34+08:00'],
  ['Dec 31, 23:00:00 – Jan 1, 02:00:00 UTC', '2025-12-31T23:00:00Z', '2026-01-01T02:00:00Z'],
  ['Dec 24, 10:00:00 - Dec 24, 11:00:00 UTC+8', '2025-12-24T10:00:00+08:00', '2025-12-24T11:00:00+08:00'],
  ['Feb 29, 10:00:00 - Feb 29, 11:00:00 UTC', '2024-02-29T10:00:00Z', '2024-02-29T11:00:00Z'],
  ['Nov 23, 11:30:00 UTC', '2026-11-23T11:30:00Z', undefined],
])('%s', (text, start, end) => {
  expect(parseSession(text, now)).toEqual(end ? { start, end } : { start });
});

test.each([
  '',
  'Mar 30, 17:28:17',
  '16:28 2026-03-30',
  'Mar 32, 10:00:00 UTC',
  'Foo 3, 10:00:00 UTC',
  'Mar 3, 25:00:00 UTC',
  'a - b - c UTC',
])('no session: %j', (text) => expect(parseSession(text, now)).toBeUndefined());

test('a room id keeps its digits', () => {
  expect(roomId(url)).toBe('1730000000000000001');
  expect(roomId(new URL('https://shop.tiktok.com/workbench/live/overview?room_id=abc'))).toBeUndefined();
});

test('an ended room has both ends and its length', () => {
  const shown = { url, duration: '3 hr, 11 min, 17 sec', session: 'Mar 30, 17:28:17 - Mar 30, 20:39:34 UTC-07:00', texts: ['Viewers'] };
  expect(roomScope(shown, en, now)).toEqual({
    kind: 'room',
    room: '1730000000000000001',
    state: 'ended',
    start: '2026-03-30T17:28:17-07:00',
    end: '2026-03-30T20:39:34-07:00',
    seconds: 11477,
  });
});

test('a running room has no end yet', () => {
  const shown = { url, duration: '1小时5分钟', session: 'Nov 23, 10:55:00 - Nov 23, 12:00:00 UTC', texts: ['在线人数'] };
  expect(roomScope(shown, zhCN, now)).toEqual({
    kind: 'room',
    room: '1730000000000000001',
    state: 'live',
    start: '2026-11-23T10:55:00Z',
    seconds: 3900,
  });
});

test('a room whose current viewers have no number yet has not ended', () => {
  const session = 'Nov 23, 10:55:00 - Nov 23, 12:00:00 UTC';
  expect(roomScope({ url, texts: ['Viewers'], awaits: true }, en, now)).toEqual({ kind: 'unknown', why: 'room-state' });
  expect(roomScope({ url, session, texts: ['GMV'], awaits: true }, en, now)).toEqual({ kind: 'unknown', why: 'room-state' });
});

test('what the page does not tell stays unknown', () => {
  expect(roomScope({ url, texts: ['GMV'] }, en, now)).toEqual({ kind: 'unknown', why: 'room-state' });
  expect(roomScope({ url, texts: ['Ended', 'Current viewers'] }, en, now)).toEqual({ kind: 'unknown', why: 'room-state' });
  expect(roomScope({ url: new URL('https://shop.tiktok.com/'), texts: ['Viewers'] }, en, now)).toEqual({ kind: 'unknown', why: 'no-room' });
});

test('where the label of current viewers is a guess, only the clock tells that a room is over', () => {
  const yesterday = '22 nov, 10:55:00 - 22 nov, 12:00:00 UTC';
  const running = '23 nov, 10:55:00 - 23 nov, 12:00:00 UTC';
  const unknown = { kind: 'unknown', why: 'room-state' };
  expect(roomScope({ url, session: yesterday, texts: [] }, es, now)).toMatchObject({ state: 'ended', end: '2026-11-22T12:00:00Z' });
  expect(roomScope({ url, session: running, texts: ['Espectadores', 'Finalizado'] }, es, now)).toEqual(unknown);
  expect(roomScope({ url, texts: ['Espectadores'] }, es, now)).toEqual(unknown);
  expect(roomScope({ url, session: running, texts: ['Espectadores actuales'] }, es, now)).toMatchObject({ state: 'live' });
});
