/** One drawing: stroked paths on a 16 × 16 grid; `fill` paths are solid, `knock` is cut out of them. */
export type Drawing = { d?: string; fill?: string; knock?: string; dash?: true };

/** Every icon of the product. State shapes come first: they never stand for anything else. */
export const icons = {
  ahead: { fill: 'M8 3 13.4 12.5H2.6Z' },
  met: { fill: 'M8 2.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4Z', knock: 'm5.4 8.1 1.9 1.9 3.3-3.8' },
  behind: { fill: 'M8 2 14 8l-6 6-6-6Z' },
  unknown: { d: 'M8 2.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8Z', dash: true },
  doubtful: { d: 'M3 6h10M3 10h10M10.5 3l-5 10' },
  old: { d: 'M8 2.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8ZM8 5v3.2l2 1.3' },
  check: { d: 'm3.5 8.5 3 3 6-7' },
  chevronDown: { d: 'M4.5 6.5 8 10l3.5-3.5' },
  chevronUp: { d: 'M4.5 9.5 8 6l3.5 3.5' },
  chevronRight: { d: 'M6.5 4.5 10 8l-3.5 3.5' },
  collapse: { d: 'm4 4 4 4-4 4M8.5 4l4 4-4 4' },
  expand: { d: 'm12 4-4 4 4 4M7.5 4l-4 4 4 4' },
  popOut: { d: 'M9.5 2.8h3.7v3.7M13 3 7.8 8.2M11.4 9.4v3.8H2.8V4.6h3.8' },
  more: {
    fill: 'M3.5 6.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6ZM8 6.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6ZM12.5 6.7a1.3 1.3 0 1 0 0 2.6 1.3 1.3 0 0 0 0-2.6Z',
  },
  export: { d: 'M8 9.5V2.6M5.2 5.3 8 2.5l2.8 2.8M3 9v3.4c0 .5.3.8.8.8h8.4c.5 0 .8-.3.8-.8V9' },
  copy: { d: 'M5.6 5.6h7.6v7.6H5.6ZM10.4 5.6V2.8H2.8v7.6h2.8' },
  calendar: { d: 'M2.8 3.8h10.4v9.4H2.8ZM2.8 6.9h10.4M5.6 2.4v2.8M10.4 2.4v2.8' },
  stage: { d: 'M2.8 2.8v10.4h10.4M4.8 10.6l2.6-3 2 1.8 3.4-4.8' },
  evidence: { d: 'M6.6 9.4 9.4 6.6M7.2 4.8l1.4-1.4a2.8 2.8 0 0 1 4 4l-1.4 1.4M8.8 11.2l-1.4 1.4a2.8 2.8 0 0 1-4-4l1.4-1.4' },
  lock: { d: 'M4 7.4h8v5.8H4ZM5.6 7.2V5.4a2.4 2.4 0 0 1 4.8 0v1.8' },
  edit: { d: 'm3 13 .6-2.8 7-7 2.2 2.2-7 7L3 13Z' },
  close: { d: 'm4 4 8 8M12 4l-8 8' },
  pause: { d: 'M5.8 3.6v8.8M10.2 3.6v8.8' },
  play: { d: 'M5 3.4v9.2L12.4 8Z' },
  teach: { d: 'M8 1.8v2.6M8 11.6v2.6M1.8 8h2.6M11.6 8h2.6M8 5.2a2.8 2.8 0 1 0 0 5.6 2.8 2.8 0 0 0 0-5.6Z' },
  board: { d: 'M2.8 2.8h4.2v4.2H2.8ZM9 2.8h4.2v4.2H9ZM2.8 9h4.2v4.2H2.8ZM9 9h4.2v4.2H9Z' },
  dock: { d: 'M2.6 3.4h10.8v9.2H2.6ZM10 3.4v9.2' },
  theme: { d: 'M8 2.8a5.2 5.2 0 1 0 0 10.4ZM8 2.8a5.2 5.2 0 0 1 0 10.4' },
  keyboard: { d: 'M1.8 4.6h12.4v6.8H1.8ZM4.4 7h.02M7 7h.02M9.6 7h.02M11.9 7h.02M5.4 9.4h5.2' },
  role: { d: 'M8 3a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM3.4 13.2c.3-2.4 2-3.8 4.6-3.8s4.3 1.4 4.6 3.8' },
  disk: { d: 'M3 3h8.2L13 4.8V13H3ZM5.4 3v3.4h4.6V3M5 13V9h6v4' },
  pin: { d: 'M5.4 2.6h5.2M6.4 2.6v4L4.6 9.2h6.8L9.6 6.6v-4M8 9.2v4.4' },
  coupon: { d: 'M2.6 4.4h10.8v2.2a1.5 1.5 0 0 0 0 2.8v2.2H2.6V9.4a1.5 1.5 0 0 0 0-2.8ZM9.4 6.2v.1M9.4 8v.1M9.4 9.8v.1' },
  gift: {
    d: 'M2.8 5.8h10.4v2.4H2.8ZM3.8 8.2v5h8.4v-5M8 5.8v7.4M8 5.8C6.4 5.8 4.6 5 5 3.6 5.6 2 7.8 3.2 8 5.8c.2-2.6 2.4-3.8 3-2.2.4 1.4-1.4 2.2-3 2.2Z',
  },
  price: { d: 'M2.8 2.8h5l5.6 5.6-5 5-5.6-5.6ZM5.6 5.6h.02' },
  host: { d: 'M3 5.6h9.4M10 3.2l2.4 2.4L10 8M13 10.6H3.6M6 8.2l-2.4 2.4L6 13' },
  problem: { d: 'M8 2.6 14 13H2ZM8 6.6v3M8 11.2v.02' },
  note: { d: 'M3 3h10v6.8L9.8 13H3ZM9.6 13V9.8H13M5.4 5.8h5.2M5.4 8.2h2.8' },
  undo: { d: 'M5.6 3.4 2.8 6.2 5.6 9M3 6.2h6.4a3.4 3.4 0 0 1 0 6.8H6.6' },
  trash: { d: 'M3.2 4.6h9.6M6.2 4.4V2.8h3.6v1.6M4.4 4.6l.6 8.6h6l.6-8.6M6.8 7v4M9.2 7v4' },
  plus: { d: 'M8 3.2v9.6M3.2 8h9.6' },
  flask: { d: 'M6.4 2.5h3.2M7 2.6v3.6L3.8 12a1.2 1.2 0 0 0 1 1.7h6.4a1.2 1.2 0 0 0 1-1.7L9 6.2V2.6M5.4 10h5.2' },
} as const satisfies Record<string, Drawing>;

export type IconName = keyof typeof icons;
