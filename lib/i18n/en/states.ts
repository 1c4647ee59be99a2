import type { states as zh } from '../zh-CN/states';

export const states: typeof zh = {
  reading: { title: 'Reading the page', text: 'A number counts once it stops moving, usually within 2 s.' },
  none: { title: 'No numbers to read on this page', text: 'Open any of these and the panel reads it by itself.' },
  noPage: { title: 'This tab is not a TikTok seller page', text: 'Open any of these and the panel reads it by itself.' },
  lost: {
    title: 'The page changed: nothing was read',
    text: 'What is not read is not shown and not scored. Reload the page; if that does not help, this layout is not supported yet.',
  },
  unconfirmed: {
    title: 'Nothing was read on this page',
    text: 'No saved page confirms this layout yet, and no known label has a number beside it. What is not read is not shown and not scored.',
  },
  partial: {
    unknown: (n) => `${n} unknown`,
    title: (found, expected) => `The page changed: ${found} of ${expected} read`,
    text: 'What is not read is not shown and not scored.',
    show: 'See which',
    hide: 'Hide',
  },
  generic: {
    chip: 'General rule',
    title: 'No reader declares this page',
    text: (n) => `Only the general rule applies: a label must have exactly one number beside it. ${n} read. Saved, not counted in targets.`,
  },
  period: {
    chip: 'Period unknown',
    title: 'Which days are these numbers for?',
    'stale-banner':
      'The page says its data lags behind, so it may not cover the chosen dates in full. Choose dates that end earlier, or open the page again once it has caught up.',
    'not-yet':
      'The page says that its data does not reach the chosen dates yet. Choose dates that end earlier, or open the page again later.',
    'unreadable-period':
      "The page's dates could not be read as one range. Choose a first and a last day on the page; the panel reads again by itself.",
    'preset-without-dates':
      'The page names a range, but not its dates. Choose a first and a last day on the page; the panel reads again by itself.',
    'mixed-periods': 'The figures on this page cover different periods: they are shown, and never added up.',
    'no-period': 'The page shows no dates. Choose a first and a last day on it; the panel reads again by itself.',
  },
  naming: {
    ask: 'If you know which days, say so:',
    today: 'Today',
    yesterday: 'Yesterday',
    dates: 'Dates…',
    from: 'First day',
    to: 'Last day',
    save: 'These days',
    said: (period) => `You said: these numbers are for ${period}`,
    undo: 'Undo',
    until: 'For this page in this tab. It is asked again when the address changes or the numbers give reason to doubt it.',
    order: 'The last day must not be before the first, nor after today.',
    failed: 'Not saved. Try again in a few seconds.',
  },
  room: {
    chip: 'Room unknown',
    title: 'Which LIVE is this, and is it on air?',
    'room-state': 'The page does not tell yet whether it is on air or over.',
    'no-room': "The page's address names no room.",
    todo: 'The panel goes on reading; pace and benchmarks come with the answer.',
  },
  held: 'Dashed = saved, not counted in targets or totals.',
  signedOut: { title: 'Signed out', text: 'The page asks to sign in. Reading stopped; all records are kept.' },
  choosing: { title: 'Account or shop not chosen yet', text: 'Nothing is read or recorded until it is. All records are kept.' },
  lastRead: 'Last read',
  error: { title: 'The page shows an error', text: 'It has no numbers to read. Reload the page; all records are kept.' },
  paused: { title: 'Paused on this site', text: 'Nothing is read or recorded. All records are kept.', action: 'Resume reading' },
  orphaned: {
    title: 'The extension was updated',
    text: 'This page still talks to the old version. Reload it to go on reading; all records are kept.',
  },
  closed: {
    title: 'The tab of this window was closed',
    text: 'What it read is kept. Open the page again, and its own window from the panel beside it.',
  },
  unreachable: { title: "The extension's background does not answer", text: 'Trying again. If it lasts, reload the page.' },
  onAir: (shop) => `${shop} is on air`,
  otherTab: 'other tab',
  minute: (n) => `minute ${n}`,
  go: 'Go',
};
