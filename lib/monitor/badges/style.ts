/** Inside the shadow root, in px throughout. Values are those of the design tokens. */
export const badgeStyle = `
.light { color-scheme: light; --surface: #FFFFFF; --raised: #FFFFFF; --sunken: #EEF0F3; --line: #E2E5EA; --line-2: #C6CBD3; --ctl: #868E9B;
  --ink-1: #15181D; --ink-2: #474E59; --ink-3: #646C79; --accent: #1D5BD6; --good: #1D5BD6; --good-tint: #EAF1FE; --behind: #8F4F00; --behind-tint: #FFF1DB;
  --behind-mark: #C87500; --mute: #646C79; --held: #FFFFFF; --held-1: #15181D; --held-2: #474E59; --held-line: #C6CBD3;
  --lift: 0 16px 48px rgba(21, 24, 29, .20), 0 0 0 1px rgba(21, 24, 29, .06); }
.dark { color-scheme: dark; --surface: #191C20; --raised: #22262B; --sunken: #0D0F11; --line: #2B3036; --line-2: #3D444D; --ctl: #6F7885;
  --ink-1: #F1F3F6; --ink-2: #B6BDC8; --ink-3: #8E97A4; --accent: #7FAEFF; --good: #7FAEFF; --good-tint: #1B2A45; --behind: #F3B350; --behind-tint: #3A2A10;
  --behind-mark: #F3B350; --mute: #8E97A4; --held: #F1F3F6; --held-1: #15181D; --held-2: #474E59; --held-line: #F1F3F6;
  --lift: 0 16px 48px rgba(0, 0, 0, .6), 0 0 0 1px rgba(255, 255, 255, .08); }
.light, .dark { font: 12px/18px -apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Roboto, "PingFang SC", "Microsoft YaHei UI",
  "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif; font-variant-numeric: tabular-nums; }
button { margin: 0; border: 0; font: inherit; cursor: pointer; text-align: start; }
svg { flex: none; width: 12px; height: 12px; fill: none; stroke: currentColor; stroke-width: 1.6; }
.fill { fill: currentColor; stroke: none; } .knock { stroke: var(--ground); stroke-width: 1.7; } .dash { stroke-dasharray: 2.4 2.1; }
.badge { --ground: var(--surface); position: fixed; left: 0; top: 0; display: inline-flex; align-items: center; gap: 4px; box-sizing: border-box; height: 18px;
  padding: 0 6px 0 4px; border-radius: 4px; background: var(--ground); color: var(--ink-2); white-space: nowrap; pointer-events: auto;
  box-shadow: 0 0 0 1px var(--line-2); transition: opacity 120ms; }
.badge b { font-weight: 600; color: var(--ink-1); }
.badge.target { --ground: var(--held); color: var(--held-2); box-shadow: 0 0 0 1px var(--held-line); } .badge.target b { color: var(--held-1); }
.ahead svg, .met svg { color: var(--good); } .behind svg { color: var(--behind-mark); } .none svg, .doubtful svg { color: var(--mute); }
.target.ahead svg, .target.met svg { color: #1D5BD6; } .target.behind svg { color: #C87500; }
.badge.none, .badge.doubtful { box-shadow: none; outline: 1px dashed var(--ctl); outline-offset: -1px; }
.badge.dot { width: 14px; height: 14px; padding: 0 1px; } .badge.dot > :not(svg) { display: none; }
.badge.away { visibility: hidden; } .badge.held { opacity: .45; }
.badge:hover, .badge[aria-expanded=true] { box-shadow: 0 0 0 2px var(--accent); }
button:focus-visible { outline: none; box-shadow: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent); }
.card { --ground: var(--raised); position: fixed; left: 0; top: 0; width: 280px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow-y: auto;
  box-sizing: border-box; padding: 12px; border-radius: 8px; background: var(--raised); color: var(--ink-2); box-shadow: var(--lift); line-height: 16px;
  pointer-events: auto; animation: come 200ms cubic-bezier(.2, 0, 0, 1); }
@keyframes come { from { opacity: 0; } }
.card h2 { display: flex; align-items: center; gap: 8px; margin: 0; font-size: 13px; font-weight: 600; line-height: 20px; color: var(--ink-1); }
.chip { display: inline-flex; align-items: center; gap: 4px; flex: none; margin-left: auto; height: 20px; padding: 0 6px; border-radius: 4px; font-size: 12px; }
.chip.ahead, .chip.met { background: var(--good-tint); color: var(--good); --ground: var(--good-tint); }
.chip.behind { background: var(--behind-tint); color: var(--behind); }
.chip.none, .chip.doubtful { outline: 1px dashed var(--ctl); outline-offset: -1px; color: var(--ink-2); }
.value { margin: 2px 0 6px; font-size: 24px; font-weight: 600; line-height: 28px; color: var(--ink-1); } .value small { margin-left: 8px; font-size: 12px; font-weight: 400; color: var(--ink-2); }
ul { margin: 0; padding: 0; list-style: none; } li { display: grid; grid-template-columns: 1fr auto 56px; gap: 0 8px; padding: 4px 0; border-top: 1px solid var(--line); }
li b { font-weight: 600; color: var(--ink-1); } li :nth-child(n+2) { text-align: right; } li .v { color: var(--ink-1); } li .wide { grid-column: 2 / 4; color: var(--ink-3); }
li .note { grid-column: 1 / 4; text-align: left; color: var(--ink-3); }
p { margin: 0; padding: 8px 0 0; overflow-wrap: anywhere; } p.rule { margin-top: 4px; border-top: 1px solid var(--line); } p.soft { padding-top: 2px; color: var(--ink-3); }
.acts { display: flex; gap: 8px; margin-top: 8px; } .acts button { min-height: 24px; padding: 0 8px; border-radius: 6px; background: none; color: var(--ink-1); font-weight: 600;
  box-shadow: 0 0 0 1px var(--ctl); } .acts button + button { box-shadow: none; color: var(--ink-2); } .acts button:hover { background: var(--sunken); }
.acts button:focus-visible { box-shadow: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent); }
@media (prefers-reduced-motion: reduce) { .badge { transition: none; } .card { animation: none; } }
@media (prefers-contrast: more) { .light, .dark { --line: var(--ctl); --line-2: var(--ctl); --ink-3: var(--ink-2); } }
`;
