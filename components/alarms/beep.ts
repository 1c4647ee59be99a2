/** Two short tones, made here: no file, no network. A page that may not make a sound makes none. */
export function beep(): void {
  try {
    const context = new AudioContext();
    const gain = context.createGain();
    gain.connect(context.destination);
    for (const [index, pitch] of [880, 660].entries()) {
      const tone = context.createOscillator();
      const from = context.currentTime + index * 0.18;
      tone.frequency.value = pitch;
      tone.connect(gain);
      tone.start(from);
      tone.stop(from + 0.14);
    }
    gain.gain.value = 0.15;
    setTimeout(() => context.close(), 1000);
  } catch {
    // No sound card, or none for us: the bar says it all.
  }
}
