import { browser } from 'wxt/browser';
import type { Input, Output, RequestName } from './contract';

/**
 * Why a request was not done. `orphaned`: the extension was updated or removed under this page, only a reload helps ·
 * `unreachable`: no answer, try again · `full`, `denied`, `hung`: the database · `refused`: not allowed, or bad input.
 */
export type CallFailure = 'orphaned' | 'unreachable' | 'full' | 'denied' | 'hung' | 'refused' | 'failed';

const answered: ReadonlySet<string> = new Set<CallFailure>(['full', 'denied', 'hung', 'refused']);

/** The one error `call` rejects with. */
export class CallError extends Error {
  override name = 'CallError';
  constructor(
    readonly request: RequestName,
    readonly why: CallFailure,
    detail?: string,
  ) {
    super(`${request}: ${why}${detail ? ` (${detail})` : ''}`);
  }
}

/** Whether the extension behind this script is gone: its runtime has lost its id. */
export function isOrphaned(): boolean {
  try {
    return !browser.runtime?.id;
  } catch {
    return true;
  }
}

/** Asks the background. Resolves only on an explicit `{ ok: true }`; everything else rejects with a CallError. */
export async function call<N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>> {
  if (isOrphaned()) throw new CallError(name, 'orphaned');
  const answer = await send(name, input);
  if (isAnswer(answer)) {
    if (answer.ok) return answer.value as Output<N>;
    const error = String(answer.error);
    throw answered.has(error) ? new CallError(name, error as CallFailure) : new CallError(name, 'failed', error);
  }
  // A worker that is stopped under a message can answer `undefined`: that is not an acknowledgement.
  throw new CallError(name, 'unreachable', 'no answer');
}

async function send(name: RequestName, input: unknown): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage({ request: name, input });
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new CallError(name, isOrphaned() || /context invalidated/i.test(detail) ? 'orphaned' : 'unreachable', detail);
  }
}

function isAnswer(answer: unknown): answer is { ok: boolean; value?: unknown; error?: unknown } {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && typeof answer.ok === 'boolean';
}
