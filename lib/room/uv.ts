/** GMV a viewer, at the resolution it is worth: three digits, for more is not in what the page prints. Null without viewers. */
export function uvValue(gmv: number, viewers: number): { value: number; step: number } | null {
  if (viewers <= 0) return null;
  const value = gmv / viewers;
  return { value, step: value > 0 ? Math.min(1, 10 ** (Math.floor(Math.log10(value)) - 2)) : 1 };
}
