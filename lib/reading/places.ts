import type { Place } from './readers/reader';

/** Finds regions for the length of one pass over a page; two readings of one region share the search. */
export function createFinder(root: ParentNode): (within: readonly Place[]) => Element | undefined {
  const found = new Map<readonly Place[], Element | undefined>();
  return (within) => {
    if (!found.has(within)) found.set(within, findRegion(root, within));
    return found.get(within);
  };
}

/** The one visible element that the first matching place leads to. Two of them are as good as none. */
function findRegion(root: ParentNode, within: readonly Place[]): Element | undefined {
  for (const place of within) {
    const found = new Set<Element>();
    for (const mark of root.querySelectorAll(place.find)) {
      const region = climb(mark, place.up);
      if (region && !found.has(region) && region.checkVisibility()) found.add(region);
    }
    if (found.size > 0) return found.size === 1 ? [...found][0] : undefined;
  }
  return undefined;
}

function climb(mark: Element, up: Place['up']): Element | null {
  if (typeof up === 'string') return mark.closest(up);
  let element: Element | null = mark;
  for (let level = 0; level < (up ?? 0); level += 1) element = element?.parentElement ?? null;
  return element;
}
