/** The same to the second, for a field: 18:41:07. */
export function clockField(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * The moment (epoch ms) that a typed time means: the one nearest to `near` that lies between `from` and `to`, so that
 * 00:10 in a room past midnight is the next day's. Null for what is no time, or none of the room's.
 */
export function typedClock(text: string, near: number, from: number, to: number): number | null {
  const [, hours = '', minutes = '', seconds = '0'] = /^(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?$/.exec(text.trim()) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const moments = [-1, 0, 1].map((day) => {
    const date = new Date(near);
    date.setDate(date.getDate() + day);
    return date.setHours(Number(hours), Number(minutes), Number(seconds), 0);
  });
  const second = 1000;
  const within = moments.filter((at) => at >= Math.floor(from / second) * second && at <= to);
  return within.sort((a, b) => Math.abs(a - near) - Math.abs(b - near))[0] ?? null;
}
