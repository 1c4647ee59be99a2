import { voidTags } from '@/lib/report/fixture-html';

/** An element as text, a line a start tag: the break is inside the tag, where it is no white space of the page's. */
export function writeHtml(element: Element): string {
  const tag = element.localName;
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${escaped(value)}"`).join('');
  const start = `<${tag}${attributes}\n>`;
  if (voidTags.has(tag)) return start;
  const tree = element.shadowRoot ? `<template shadowrootmode="open"\n>${writeChildren(element.shadowRoot)}</template>` : '';
  return `${start}${tree}${writeChildren(element)}</${tag}>`;
}

function writeChildren(parent: ParentNode & Node): string {
  return [...parent.childNodes].map((node) => ('data' in node ? escaped(String(node.data)) : writeHtml(node as Element))).join('');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
