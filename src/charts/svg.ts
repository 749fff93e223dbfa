/** SVG elements in a document that is given: the page's own, or one that stands in for it where there is no page. */

const SVG = 'http://www.w3.org/2000/svg';

type Value = string | number;

/** Makes an element with its attributes and what lies in it. */
export type Pen = (tag: keyof SVGElementTagNameMap, attributes?: Readonly<Record<string, Value>>, ...inside: readonly (Element | string)[]) => SVGElement;

/** The pen of a document. */
export const penIn = (page: Document): Pen => (tag, attributes = {}, ...inside) => {
  const element = page.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...inside);
  return element;
};
