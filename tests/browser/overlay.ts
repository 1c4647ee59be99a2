import type { CDPSession, Page, Protocol } from 'puppeteer-core';

/** One badge as it stands on the page. */
export type SeenBadge = { name: string; classes: string[]; box: { left: number; top: number; width: number; height: number } };

/** The badges' layer, which stands in a closed root: the browser's own tools see into it as a person does. */
export class OverlayLens {
  private constructor(private readonly client: CDPSession) {}

  static async of(page: Page): Promise<OverlayLens> {
    return new OverlayLens(await page.createCDPSession());
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
    return nodesIn(root).find((node) => node.attributes?.includes('data-tallylight-badges'))?.shadowRoots?.[0];
  }
}

function nodesIn(node: Protocol.DOM.Node): Protocol.DOM.Node[] {
  return [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(nodesIn)];
}

function attribute({ attributes = [] }: Protocol.DOM.Node, name: string): string {
  return attributes[attributes.indexOf(name) + 1] ?? '';
}

function classesOf(node: Protocol.DOM.Node): string[] {
  return attribute(node, 'class').split(/\s+/);
}
