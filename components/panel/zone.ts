/** A zone's distance from UTC at a moment (epoch ms), as "UTC−8" or "UTC+5:30". Null for a zone this browser does not know. */
export function offsetOf(zone: string, at: number): string | null {
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts(at);
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    return name.replace('GMT', 'UTC').replace('-', '−');
  } catch {
    return null;
  }
}

/** The time of a moment (epoch ms) on a zone's clocks, as "04:00". Null for a zone this browser does not know. */
export function clockOf(zone: string, at: number): string | null {
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' }).format(at);
  } catch {
    return null;
  }
}
