import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import type { ToolAnswer, ToolId, ToolRequest } from './tool';

/**
 * Asks a tool on a tab's page, bringing its script there first when it is not. What comes back was made on a page: check
 * it like any input. Rejects with `unreachable` where none of our scripts runs, else with what the tool says.
 */
export async function askTool(tab: number, tool: ToolId, input: unknown): Promise<unknown> {
  const request: ToolRequest = { tool, input };
  const first = await ask(tab, request);
  if (first.ok) return first.value;
  if (first.error !== 'absent') throw new Error(first.error);
  await loadTool(tab, tool);
  const answer = await ask(tab, request);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
}

/** A page that says nothing for so long (ms) hangs. */
const patience = 2000;

/** Whether our script still answers on a tab's page: not where the tab is gone or hangs, nor where the extension was updated under its page. */
export function answers(tab: number): Promise<boolean> {
  const asked = ask(tab, { tool: 'none', input: null }).then(
    () => true,
    () => false,
  );
  return Promise.race([asked, new Promise<boolean>((done) => setTimeout(done, patience, false))]);
}

/** Runs a tool's script beside the page's own, in the world they share. */
export async function loadTool(tab: number, tool: ToolId): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [0] }, files: [`/${tool}.js` as ScriptPublicPath] });
}

async function ask(tab: number, request: ToolRequest): Promise<ToolAnswer> {
  const answer: unknown = await browser.tabs.sendMessage(tab, request, { frameId: 0 }).catch(() => undefined);
  if (typeof answer === 'object' && answer !== null && 'ok' in answer) return answer as ToolAnswer;
  throw new Error('unreachable');
}
