import { forwardRef, type AnchorHTMLAttributes } from 'react';
import { followLink } from './link';
import { usePageHistory } from './router';

interface AtlaskitLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly href: string;
}

/** What Atlaskit's own links and link buttons render: addresses of this site stay in the page. */
export const AtlaskitLink = forwardRef<HTMLAnchorElement, AtlaskitLinkProps>(function AtlaskitLink(
  { href, onClick, children, ...attributes },
  ref,
) {
  const history = usePageHistory();
  return (
    <a
      {...attributes}
      ref={ref}
      href={href}
      onClick={(event) => {
        onClick?.(event);
        if (href.startsWith('/') && attributes.target === undefined) {
          followLink(history, event, href);
        }
      }}
    >
      {children}
    </a>
  );
});
