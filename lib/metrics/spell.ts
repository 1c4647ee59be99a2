/** An identity as people write it: `nameOf` gives the words for an id of a metric or a factor, signs are those of print. */
export function spellIdentity(identity: string, nameOf: (id: string) => string): string {
  return identity
    .replaceAll(/[a-z][a-z0-9_]*/g, nameOf)
    .replaceAll(' <= ', ' ≤ ')
    .replaceAll(' >= ', ' ≥ ')
    .replaceAll(' / ', ' ÷ ')
    .replaceAll(' * ', ' × ');
}
