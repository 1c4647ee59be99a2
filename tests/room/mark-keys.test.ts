import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actOfAlt, actOfKey, type KeyPress, usualKeys } from '@/lib/room/mark-keys';

/** A press with Alt, as a browser reports it. */
function alt(key: string, code: string, more: Partial<KeyPress> = {}): KeyPress {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, getModifierState: () => false };
  return { key, code, altKey: true, ...none, ...more };
}

describe('a key by itself', () => {
  it('sets its mark or takes the last one back, in either case', () => {
    expect(actOfKey('2', usualKeys)).toBe('coupon');
    expect(actOfKey('U', usualKeys)).toBe('undo');
    expect(actOfKey('N', { ...usualKeys, note: 'n' })).toBe('note');
    expect(actOfKey('9', usualKeys)).toBeNull();
  });
});

describe('a key with Alt', () => {
  it('means what is on it, on whatever keyboard', () => {
    expect(actOfAlt(alt('1', 'Digit1'), usualKeys)).toBe('pin');
    expect(actOfAlt(alt('1', 'Numpad1'), usualKeys)).toBe('pin');
    // Option on macOS writes another character, or waits for one.
    expect(actOfAlt(alt('¡', 'Digit1'), usualKeys)).toBe('pin');
    expect(actOfAlt(alt('Dead', 'KeyU'), usualKeys)).toBe('undo');
    expect(actOfAlt(alt('œ', 'KeyQ'), { ...usualKeys, note: 'q' })).toBe('note');
    // A French keyboard writes digits with Shift only.
    expect(actOfAlt(alt('&', 'Digit1'), usualKeys)).toBe('pin');
  });

  it('is the letter the keyboard writes, not the one that stands in its place elsewhere', () => {
    const keys = { ...usualKeys, note: 'a' };
    expect(actOfAlt(alt('a', 'KeyQ'), keys)).toBe('note');
    expect(actOfAlt(alt('q', 'KeyA'), keys)).toBeNull();
  });

  it('means nothing with anything else held down, except for a character that needs Shift', () => {
    expect(actOfAlt(alt('1', 'Digit1', { ctrlKey: true }), usualKeys)).toBeNull();
    expect(actOfAlt(alt('1', 'Digit1', { metaKey: true }), usualKeys)).toBeNull();
    expect(actOfAlt(alt('!', 'Digit1', { shiftKey: true }), usualKeys)).toBeNull();
    expect(actOfAlt(alt('!', 'Digit1', { shiftKey: true }), { ...usualKeys, note: '!' })).toBe('note');
    // The key of the badges, Alt+Shift+N, stays theirs.
    expect(actOfAlt(alt('N', 'KeyN', { shiftKey: true }), { ...usualKeys, note: 'n' })).toBeNull();
    expect(actOfAlt(alt('1', 'Digit1', { altKey: false }), usualKeys)).toBeNull();
  });

  it('is never AltGr, which writes', () => {
    const altGr = { getModifierState: (name: string) => name === 'AltGraph' };
    fc.assert(
      fc.property(fc.constantFrom('1', '@', 'u', '²'), fc.constantFrom('Digit1', 'KeyU', 'KeyQ'), fc.boolean(), (key, code, ctrlKey) => {
        expect(actOfAlt(alt(key, code, { ...altGr, ctrlKey }), usualKeys)).toBeNull();
      }),
    );
  });

  it('means nothing where it has no mark', () => {
    for (const [key, code] of [
      ['9', 'Digit9'],
      ['Alt', 'AltLeft'],
      ['ArrowLeft', 'ArrowLeft'],
      ['∑', 'KeyW'],
      [' ', 'Space'],
    ] as const)
      expect(actOfAlt(alt(key, code), usualKeys)).toBeNull();
  });
});
