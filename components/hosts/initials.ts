/** Two letters for a name: "Mia Torres" is MT; of a name in characters the last two, as people call each other. */
export function initials(name: string): string {
  const parts = name.trim().split(/\s+/);
  const characters = [...(parts[0] ?? '')];
  if (parts.length === 1)
    return /\p{Script=Han}/u.test(name) ? characters.slice(-2).join('') : characters.slice(0, 2).join('').toUpperCase();
  return [parts[0], parts.at(-1)]
    .map((part) => [...(part ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
}
