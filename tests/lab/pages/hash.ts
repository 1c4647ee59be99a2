/** Class-name suffixes differ at every load, as they do between TikTok's deployments. */
const salt = Math.floor(Math.random() * 1e9);

/** The hash of a module's class name: `productTable` → `productTable--kJ8hG`. */
export function hashed(name: string, separator = '--'): string {
  return `${name}${separator}${letters(name, 5)}`;
}

/** A styled component's two classes: `stats__Wrap-xYz12 aBcDe`. */
export function styled(name: string): string {
  return `${name}-${letters(name, 6)} ${letters(`${name}!`, 6)}`;
}

/** A micro-frontend's container id ends in random letters. */
export function letters(name: string, length: number): string {
  let state = salt;
  for (const char of name) state = (Math.imul(state, 31) + char.charCodeAt(0)) >>> 0;
  let text = '';
  for (let index = 0; index < length; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += String.fromCharCode(97 + ((state >>> 16) % 26));
  }
  return text;
}
