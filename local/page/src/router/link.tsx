import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import type { PageHistory } from './page-history';
import { usePageHistory } from './router';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

/** A link within the page; a click with a modifier opens a tab, as with any link. */
export function Link({ href, onClick, ...attributes }: LinkProps) {
  const history = usePageHistory();
  return (
    <a
      {...attributes}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        followLink(history, event, href);
      }}
    />
  );
}

/** Follows a link without loading the page again, unless the click asks for something else. */
export function followLink(history: PageHistory, event: MouseEvent | KeyboardEvent, href: string) {
  const isOrdinary =
    !event.defaultPrevented &&
    !('button' in event && event.button !== 0) &&
    !event.metaKey &&
    !event.ctrlKey &&
    !event.shiftKey &&
    !event.altKey;
  if (!isOrdinary) return;
  event.preventDefault();
  history.push(href);
}
