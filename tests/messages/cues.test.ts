import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { contract } from '@/lib/messages/contract';
import { forgetSession } from '@/lib/messages/cues';
import { hostScreen, putCue } from '@/lib/messages/handlers/screens';
import { openPlaced } from '@/lib/messages/open-placed';
import { longestCue } from '@/lib/room/cue';
import { windowPlaces } from '@/lib/settings/settings';

beforeEach(() => fakeBrowser.reset());

const line = { id: 'a', text: 'hold it up', until: null };
const session = () => browser.storage.session.get(null) as Promise<Record<string, Record<string, unknown>>>;

describe('a cue at the door', () => {
  const asked = (cue: unknown) => contract.putCue.input.safeParse({ room: '7', shop: 'us/x', slot: 'now', cue });

  it.each([
    ['nothing', { ...line, text: '' }],
    ['only spaces', { ...line, text: '   ' }],
    ['a speech', { ...line, text: 'x'.repeat(longestCue + 1) }],
    ['no moment', { ...line, until: 'soon' }],
    ['what nobody asked for', { ...line, html: '<b>' }],
  ])('is refused with %s', (_, cue) => {
    expect(asked(cue).success).toBe(false);
  });

  it('is taken with any text of its length, which stays as it was typed', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: longestCue }), (text) => {
        const found = asked({ ...line, text });
        expect(found.success).toBe(text.trim() !== '');
        if (found.success) expect(found.data.cue?.text).toBe(text.trim());
      }),
    );
  });
});

describe('cues', () => {
  it('stand beside each other, replace each other by slot and are taken down', async () => {
    await putCue({ room: '7', shop: 'us/x', slot: 'now', cue: line });
    await putCue({ room: '7', shop: 'us/x', slot: 'next', cue: { ...line, id: 'b', due: 5 } });
    await putCue({ room: '7', shop: 'us/x', slot: 'now', cue: { ...line, id: 'c' } });
    const stored = await session();
    expect([stored['cue/now/7']?.id, stored['cue/next/7']?.id, stored['cue/next/7']?.due]).toEqual(['c', 'b', 5]);
    await putCue({ room: '7', shop: 'us/x', slot: 'now', cue: null });
    expect(Object.keys(await session())).toEqual(['cue/next/7']);
  });

  it('go with their room, their shop and everything, with all else that is kept of a room meanwhile, and no others do', async () => {
    const fill = async () => {
      await putCue({ room: '7', shop: 'us/x', slot: 'now', cue: line });
      await putCue({ room: '8', shop: 'us/x', slot: 'next', cue: line });
      await putCue({ room: '9', shop: 'us/y', slot: 'now', cue: line });
      await hostScreen({ room: '7', isVisible: true, cues: ['a'] });
      await browser.storage.session.set({ 'page/3': {}, 'dwell/8': 60, 'stage/9': 'push', 'moved/8': {}, 'judged/7': 5 });
    };
    await fill();
    await forgetSession({ room: '7' }, ['7']);
    expect(Object.keys(await session()).sort()).toEqual(['cue/next/8', 'cue/now/9', 'dwell/8', 'moved/8', 'page/3', 'stage/9']);
    await fill();
    await forgetSession({ shop: 'us/x' }, ['7', '8']);
    expect(Object.keys(await session()).sort()).toEqual(['cue/now/9', 'page/3', 'stage/9']);
    await forgetSession({ everything: true }, []);
    expect(Object.keys(await session())).toEqual(['page/3']);
  });
});

describe('a window', () => {
  const opened = vi.spyOn(browser.windows, 'create');
  beforeEach(() => opened.mockReset().mockResolvedValue({} as never));
  const place = { width: 900, height: 600, left: 2000, top: 40 };

  it('opens where its screen stood last, and the first time at its own size', async () => {
    await openPlaced('/x', 'host');
    await windowPlaces.setValue({ host: place });
    await openPlaced('/x', 'host');
    await openPlaced('/x', 'wall');
    await openPlaced('/x', 'role');
    expect(opened.mock.calls.map(([all]) => [all?.width, all?.left])).toEqual([
      [1280, undefined],
      [900, 2000],
      [1366, undefined],
      [400, undefined],
    ]);
  });

  it('that is open already comes to the front; one that was closed opens again', async () => {
    opened.mockResolvedValue({ id: 7 } as never);
    const raised = vi
      .spyOn(browser.windows, 'update')
      .mockReset()
      .mockResolvedValue({} as never);
    await openPlaced('/panel.html?tab=1&view=host', 'host');
    await openPlaced('/panel.html?tab=1&view=host', 'host');
    expect(opened).toHaveBeenCalledTimes(1);
    expect(raised.mock.calls).toEqual([[7, { focused: true }]]);
    await openPlaced('/panel.html?tab=2&view=host', 'host');
    expect(opened).toHaveBeenCalledTimes(2);
    raised.mockRejectedValue(new Error('No window with id: 7.'));
    await openPlaced('/panel.html?tab=1&view=host', 'host');
    expect(opened).toHaveBeenCalledTimes(3);
  });

  it('opens where the browser likes when its monitor is gone', async () => {
    await windowPlaces.setValue({ host: place });
    opened.mockRejectedValueOnce(new Error('Invalid value for bounds.'));
    await openPlaced('/x', 'host');
    expect(opened.mock.calls.at(-1)?.[0]).toMatchObject({ url: '/x', type: 'popup', width: 1280 });
  });
});
