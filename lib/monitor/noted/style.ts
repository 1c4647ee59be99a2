/** Inside the shadow root, in px throughout: rem would follow the page. Values are those of the design tokens. */
export const notedStyle = `
.light { --surface: #FFFFFF; --ink-1: #15181D; --ink-2: #474E59; --lift: 0 16px 48px rgba(21, 24, 29, .20), 0 0 0 1px rgba(21, 24, 29, .06); }
.dark { --surface: #191C20; --ink-1: #F1F3F6; --ink-2: #B6BDC8; --lift: 0 16px 48px rgba(0, 0, 0, .6), 0 0 0 1px rgba(255, 255, 255, .08); }
.noted { position: fixed; bottom: 24px; display: flex; flex-wrap: wrap; gap: 0 16px; transform: translateX(-50%); width: max-content; max-width: min(480px, calc(100vw - 64px));
  box-sizing: border-box; margin: 0; padding: 8px 16px; border-radius: 8px; background: var(--surface); color: var(--ink-2); box-shadow: var(--lift);
  font: 13px/20px -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei UI",
    "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; font-variant-numeric: tabular-nums; animation: come 200ms cubic-bezier(.2, 0, 0, 1); }
.noted b { font-weight: 600; color: var(--ink-1); }
@keyframes come { from { opacity: 0; } }
@media (prefers-reduced-motion: reduce) { .noted { animation: none; } }
`;
