import { options, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { drawAtOnce } from '../drawAtOnce.ts';

/** Whether a long list is to be drawn whole: for as long as the page is being printed, since paper has no pages to turn. */
export function useWhole(): boolean {
  const [whole, set] = useState(false);
  useEffect(() => {
    const begin = () => withoutForms(() => drawAtOnce(() => set(true)));
    const end = () => set(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return whole;
}

/**
 * Draws fields that are not on the page yet without the form that each has there (fields/Field.tsx says why): what
 * is drawn for paper is not typed into, and with some thousand forms Chromium takes minutes over it.
 */
function withoutForms(draw: () => void): void {
  const { vnode: before } = options;
  options.vnode = (node) => {
    if (node.type === 'form' && !isDrawn(node)) node.type = 'div';
    before?.(node);
  };
  try {
    draw();
  } finally {
    if (before) options.vnode = before;
    else delete options.vnode;
  }
}

/** Whether a field is on the page: its label, which comes first in it, says the id of its control. */
function isDrawn({ props }: VNode): boolean {
  const [label] = Array.isArray(props.children) ? (props.children as VNode<{ for?: string }>[]) : [];
  return document.getElementById(label?.props?.for ?? '') !== null;
}
