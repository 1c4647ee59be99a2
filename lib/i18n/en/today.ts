import type { today as zh } from '../zh-CN/today';

export const today: typeof zh = {
  title: (day) => `Today, ${day}`,
  zone: {
    confirmed: 'zone confirmed',
    page: 'time zone shown on the page',
    region: 'time zone of the region',
    assumed: 'time zone not confirmed',
  },
  begins: (time) => `begins at ${time}`,
  rooms: 'Rooms of the day',
  noRooms: 'No LIVE room read today. Open the LIVE dashboard to start recording.',
  minutes: (n) => `${n} min`,
  live: 'On air',
  unseen: 'End not seen',
  ended: 'Ended',
  beganBefore: 'This LIVE began before today: all of it is kept under the day it began.',
  noFacts: { title: 'No readings today', text: 'Open any of these pages: what is read is kept under today.' },
  row: "Today's row",
  open: (n) => `The end of ${n === 1 ? '1 room' : `${n} rooms`} was not seen: sums over rooms stay blank. Opening the page fills them in.`,
  filled: (filled, all) => `${all} columns: ${filled} filled, ${all - filled} blank`,
  copy: 'Copy',
  copied: 'Copied, paste it into your sheet',
  copyFailed: 'The browser refused to copy. Select the text below and press Ctrl+C.',
  noShop: 'The shop is not known yet. Open any data page of the shop.',
};
