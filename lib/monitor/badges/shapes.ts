/** The shape of each state on a 16 × 16 grid, as everywhere in the product (`components/ui/icons.ts`; a test compares them). */
export const shapes = {
  ahead: { fill: 'M8 3 13.4 12.5H2.6Z' },
  met: { fill: 'M8 2.4a5.6 5.6 0 1 0 0 11.2A5.6 5.6 0 0 0 8 2.4Z', knock: 'm5.4 8.1 1.9 1.9 3.3-3.8' },
  behind: { fill: 'M8 2 14 8l-6 6-6-6Z' },
  none: { d: 'M8 2.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 8 2.8Z', dash: true },
  doubtful: { d: 'M3 6h10M3 10h10M10.5 3l-5 10' },
} as const satisfies Record<string, { fill?: string; knock?: string; d?: string; dash?: true }>;

export type ShapeName = keyof typeof shapes;

/** Draws a shape, 12 pixels high, in the colour of its text. */
export function drawShape(document: Document, name: ShapeName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  const shape: { fill?: string; knock?: string; d?: string; dash?: true } = shapes[name];
  const add = (className: string, d: string | undefined) => {
    if (!d) return;
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('class', className);
    path.setAttribute('d', d);
    svg.append(path);
  };
  add('fill', shape.fill);
  add('knock', shape.knock);
  add(shape.dash ? 'line dash' : 'line', shape.d);
  return svg;
}
