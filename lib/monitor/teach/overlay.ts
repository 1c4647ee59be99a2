import { element } from '../notice';

/** Where something stands in the window, CSS pixels. */
export type Box = { left: number; top: number; width: number; height: number };

export type Overlay = {
  host: HTMLElement;
  /** Takes every pointer event that is meant for the page. */
  shield: HTMLElement;
  /** Draws the outline around a number and says its text; null: around nothing. */
  outline(box: Box | null, text: string): void;
  remove(): void;
};

/** Own words and measures, in px: rem would follow the page. Values are those of the design tokens. */
const style = `
.shield { position: fixed; inset: 0; cursor: crosshair; outline: none; }
.outline { position: fixed; box-sizing: border-box; border: 2px solid #1D5BD6; border-radius: 4px; box-shadow: 0 0 0 2px #FFFFFF; pointer-events: none; }
.hint { position: fixed; top: 16px; left: 50%; transform: translateX(-50%); max-width: calc(100vw - 64px); padding: 8px 16px; border-radius: 8px;
  background: #15181D; color: #F1F3F6; box-shadow: 0 0 0 1px #6F7885, 0 16px 48px rgba(0, 0, 0, .4); pointer-events: none;
  font: 13px/20px -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
.hint b { margin-left: 12px; font-weight: 600; font-variant-numeric: tabular-nums; }
[hidden] { display: none; }
`;

/** Just below the panel, above everything of the page. */
const level = '2147483646';

/** What is drawn over a page while the user points, out of the page's reach. */
export function createOverlay(document: Document, hint: string): Overlay {
  const host = document.createElement('div');
  host.style.cssText = `all: initial !important; position: fixed !important; inset: 0 !important; z-index: ${level} !important;`;
  const shadow = host.attachShadow({ mode: 'closed' });
  const shield = element(document, 'div', 'shield');
  shield.tabIndex = -1;
  const frame = element(document, 'div', 'outline');
  frame.hidden = true;
  const words = element(document, 'div', 'hint');
  words.setAttribute('role', 'status');
  const at = element(document, 'b', '');
  words.append(element(document, 'span', '', hint), at);
  shadow.append(element(document, 'style', '', style), shield, frame, words);
  return {
    host,
    shield,
    outline(box, text) {
      frame.hidden = box === null;
      if (box) {
        const { left, top, width, height } = box;
        Object.assign(frame.style, { left: `${left - 4}px`, top: `${top - 4}px`, width: `${width + 8}px`, height: `${height + 8}px` });
      }
      if (at.textContent !== text) at.textContent = text;
    },
    remove: () => host.remove(),
  };
}
