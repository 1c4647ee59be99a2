/** Colours and the face a canvas needs: a canvas does not see CSS variables. */
export type CurveTheme = { now: string; own: string; team: string; ink: string; note: string; line: string; surface: string; font: string };

/** Reads the theme in force at an element. */
export function curveTheme(element: Element): CurveTheme {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    now: token('--viz-now'),
    own: token('--viz-own'),
    team: token('--viz-team'),
    ink: token('--ink-2'),
    note: token('--ink-3'),
    line: token('--line'),
    surface: token('--surface'),
    font: style.fontFamily,
  };
}
