/** Inside the shadow root, in px throughout: rem would follow the page. Values are those of the design tokens. */
export const dockStyle = `
.light { color-scheme: light; --canvas: #F5F6F8; --surface: #FFFFFF; --line: #C6CBD3; --ctl: #868E9B; --sunken: #EEF0F3;
  --ink-1: #15181D; --ink-2: #474E59; --accent: #1D5BD6; --btn: #15181D; --on-btn: #FFFFFF;
  --lift: 0 16px 48px rgba(21, 24, 29, .20), 0 0 0 1px rgba(21, 24, 29, .06); }
.dark { color-scheme: dark; --canvas: #121417; --surface: #191C20; --line: #3D444D; --ctl: #6F7885; --sunken: #22262B;
  --ink-1: #F1F3F6; --ink-2: #B6BDC8; --accent: #7FAEFF; --btn: #F1F3F6; --on-btn: #15181D;
  --lift: 0 16px 48px rgba(0, 0, 0, .6), 0 0 0 1px rgba(255, 255, 255, .08); }
.panel { position: fixed; top: 0; bottom: 0; box-sizing: border-box; background: var(--canvas); }
.panel.right { right: 0; border-left: 1px solid var(--line); }
.panel.left { left: 0; border-right: 1px solid var(--line); }
.panel.overlay { box-shadow: var(--lift); }
iframe { display: block; width: 100%; height: 100%; border: 0; }
.notice { position: fixed; right: 16px; bottom: 16px; width: 304px; max-width: calc(100vw - 32px); box-sizing: border-box; padding: 12px 16px 16px;
  border-radius: 12px; background: var(--surface); color: var(--ink-1); box-shadow: var(--lift);
  font: 13px/20px -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei UI",
    "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif; }
.notice h2 { margin: 0 24px 4px 0; font-size: 15px; line-height: 20px; font-weight: 600; }
.notice p { margin: 0 0 12px; color: var(--ink-2); }
button { min-height: 32px; padding: 0 12px; border: 0; border-radius: 6px; background: var(--btn); color: var(--on-btn); font: inherit; font-weight: 600; cursor: pointer; }
button:hover { opacity: .9; }
button:focus-visible { outline: none; box-shadow: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent); }
button.close { position: absolute; top: 8px; right: 8px; width: 24px; min-height: 24px; padding: 0; background: none; color: var(--ink-2); font-size: 18px; line-height: 24px; }
button.close:hover { background: var(--sunken); opacity: 1; }
`;
