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
