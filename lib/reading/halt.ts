import type { Dialect } from './dialects/dialect';
import { labelKey } from './labels';
import type { Reading } from './reading';
import { visibleBlocks } from './visible-text';

/** A page that says no more than this is a message, not a report. In characters, menus included. */
const message = 3000;

/** What a page without figures is instead: one that asks to log in or for an account, or one that failed. */
export function haltOf(root: Document, dialects: readonly Dialect[]): Reading['halt'] {
  if (root.querySelector('input[type="password"]')?.checkVisibility()) return 'signed-out';
  if ((root.body?.textContent?.length ?? message) >= message) return undefined;
  const texts = new Set(visibleBlocks(root.body).map((block) => labelKey(block.text)));
  const says = (list: (dialect: Dialect) => readonly string[]) => dialects.some((it) => list(it).some((text) => texts.has(labelKey(text))));
  if (says((dialect) => dialect.failed)) return 'error';
  if (says((dialect) => dialect.choosing ?? [])) return 'choosing';
  return says((dialect) => dialect.signedOut) ? 'signed-out' : undefined;
}
