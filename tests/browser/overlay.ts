import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, CDPSession, Page, Protocol } from 'puppeteer-core';

/** One badge as it stands on the page. */
export type SeenBadge = { name: string; classes: string[]; box: { left: number; top: number; width: number; height: number } };

/** The badges' layer, or another of ours, which stands in a closed root: the browser's own tools see into it as a person does. */
export class OverlayLens {
  private constructor(
    private readonly client: CDPSession,
    private readonly mark: string,
  ) {}

  /** `mark`: the attribute of the layer. */
  static async of(page: Page, mark = 'data-tallylight-badges'): Promise<OverlayLens> {
    return new OverlayLens(await page.createCDPSession(), mark);
  }

  /** Every badge on show; undefined where the layer is not on the page at all. */
  async badges(): Promise<SeenBadge[] | undefined> {
    const root = await this.root();
    if (!root) return undefined;
    const buttons = nodesIn(root).filter((node) => node.localName === 'button' && classesOf(node).includes('badge'));
    const shown = buttons.filter((node) => !classesOf(node).includes('away'));
    const seen = await Promise.all(shown.map((node) => this.badgeOf(node)));
    return seen.flatMap((one) => one ?? []);
  }

  /** The layer as markup, to be looked at outside of its closed root; null where there is none. */
  async markup(): Promise<string | null> {
    const root = await this.root();
    if (!root) return null;
    const parts = await Promise.all(
      (root.children ?? []).map(({ nodeId }) => this.client.send('DOM.getOuterHTML', { nodeId }).catch(() => ({ outerHTML: '' }))),
    );
    return parts.map(({ outerHTML }) => outerHTML).join('');
  }

  /** Where the middle of a button stands that says `text`; null where there is none. */
  async button(text: string): Promise<{ x: number; y: number } | null> {
    const root = await this.root();
    const button = root && nodesIn(root).find((node) => node.localName === 'button' && textOf(node) === text);
    const found = button && (await this.client.send('DOM.getBoxModel', { nodeId: button.nodeId }).catch(() => null));
    if (!found) return null;
    const [left = 0, top = 0] = found.model.border;
    return { x: left + found.model.width / 2, y: top + found.model.height / 2 };
  }

  private async badgeOf(node: Protocol.DOM.Node): Promise<SeenBadge | null> {
    // A badge may go between two questions.
    const found = await this.client.send('DOM.getBoxModel', { nodeId: node.nodeId }).catch(() => null);
    if (!found) return null;
    const [left = 0, top = 0] = found.model.border;
    return {
      name: attribute(node, 'aria-label'),
      classes: classesOf(node),
      box: { left, top, width: found.model.width, height: found.model.height },
    };
  }

  private async root(): Promise<Protocol.DOM.Node | undefined> {
    const { root } = await this.client.send('DOM.getDocument', { depth: -1, pierce: true });
    return nodesIn(root).find((node) => node.attributes?.includes(this.mark))?.shadowRoots?.[0];
  }
}

function nodesIn(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodesIn)];
}

function textOf(node: Protocol.DOM.Node): string {
  return nodesIn(node)
    .map(({ nodeName, nodeValue }) => (nodeName === '#text' ? nodeValue : ''))
    .join('');
}

function attribute({ attributes = [] }: Protocol.DOM.Node, name: string): string {
  return attributes[attributes.indexOf(name) + 1] ?? '';
}

function classesOf(node: Protocol.DOM.Node): string[] {
  return attribute(node, 'class').split(/\s+/);
}

/** Texts of the page that a badge lies on. */
export function coveredBy(page: Page, box: SeenBadge['box']): Promise<string[]> {
  return page.evaluate(({ left, top, width, height }) => {
    const walker = document.createTreeWalker(document.body, 4);
    const range = document.createRange();
    const covered: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.trim() || node.parentElement?.closest('script, style, [class*="odometer"]')) continue;
      range.selectNode(node);
      // A quarter of a line above its ink is free.
      for (const it of range.getClientRects())
        if (it.left < left + width && left < it.right && it.top + it.height / 4 < top + height && top < it.bottom - it.height / 4)
          covered.push(node.textContent);
    }
    return covered;
  }, box);
}

/** What axe finds in the layer, outside of its closed root. */
export async function violationsIn(browser: Browser, markup: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><html lang="en"><title>Badges</title><main><h1>Badges</h1>${markup}</main></html>`);
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] });
    return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.failureSummary).join(' | ')}`);
  });
  await page.close();
  return found;
}
