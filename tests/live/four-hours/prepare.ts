import { builtExtension } from '../../browser/built.ts';
import type { Extension } from '../../browser/extension.ts';
import type { FakeTime } from '../../browser/fake-time.ts';
import { launch, type Session } from '../../browser/launch.ts';
import { ofRoom, pageStates, stateWhere } from '../../browser/page-state.ts';
import { openTab, until } from '../../browser/tab.ts';
import { roomUrl } from '../../lab/config.ts';
import type { Lab } from '../../lab/server.ts';
import { acts, config, lines, shop } from './room.ts';
import { teachViolations } from './teach.ts';

/** The browser with the extension and a profile of its own. */
export function launchOn(lab: Lab, userDataDir: string, faketime?: FakeTime): Promise<Session> {
  const extension = builtExtension('chromium');
  return launch({ browser: 'chromium', proxy: lab.proxy, extension, userDataDir, realThrottling: true, faketime });
}

export function extensionOf({ extension }: Session): Extension {
  if (!extension) throw new Error('launched without the extension');
  return extension;
}

/** The background was just being started or stopped. */
const unheard = 'unheard';

type Answer<T> = { ok: boolean; value: T; error?: string } | undefined;

/** Asks the background as an extension page does, again where it was just being started; what is not done is an error. */
export async function ask<T>(extension: Extension, request: string, input: unknown): Promise<T> {
  const answer = await until(
    () => extension.send({ request, input }).catch((error) => ({ ok: false, error: `${unheard}: ${error}` })) as Promise<Answer<T>>,
    (one) => one !== undefined && one.error !== 'hung' && !one.error?.startsWith(unheard),
  );
  if (!answer?.ok) throw new Error(`${request}: ${answer?.error ?? 'no answer'}`);
  return answer.value;
}

/**
 * What a team has before its LIVE, made at real speed: settings, a line, a roster that was used yesterday, and the count of
 * violations taught on the page of another room, which is deleted.
 */
export async function prepare(lab: Lab, userDataDir: string): Promise<void> {
  const session = await launchOn(lab, userDataDir);
  try {
    const extension = extensionOf(session);
    await setUp(extension);
    const other = '1730000000000000400';
    const page = await openTab(session.browser, roomUrl(other, { ...config, script: 'day' }));
    await stateWhere(extension, (state) => ofRoom(other)(state) && state.status === 'read');
    await page.bringToFront();
    await teachViolations(page, extension);
    await page.close();
    // What a page says while it closes comes a moment later.
    await until(
      () => pageStates(extension),
      (states) => states.length === 0,
    );
    await new Promise((done) => setTimeout(done, 1000));
    await ask(extension, 'forget', { room: other });
  } finally {
    await session.close();
  }
}

/** Settings, a line, and a roster that was used yesterday. */
export async function setUp(extension: Extension): Promise<void> {
  await extension.evaluate(
    async (limit, order) => {
      const preferences = { role: 'controller', stage: 'scale', paused: [], keepDays: 400, language: 'en', theme: 'dark' };
      const limits = { 'warm-up': limit, push: limit, hold: limit, close: limit };
      const alarms = { rules: { unfilled: { limits } }, quiet: null, sound: false, notify: false, order };
      // A panel asks for so much that at this speed the machine could do nothing else.
      const panel = { open: false, collapsed: false, side: 'right', width: 360, mode: 'push' };
      await chrome.storage.local.set({ preferences, alarms, panel });
    },
    acts.unfilled,
    acts.order,
  );
  for (const [metric, value] of Object.entries(lines)) await ask(extension, 'setLine', { shop, metric, value });
  const now = await extension.evaluate(() => Date.now());
  const day = 86_400_000;
  await ask(extension, 'putShift', { id: 'yesterday', shop, who: 'Teo', from: now - day, to: now - day + 3_600_000 });
}
