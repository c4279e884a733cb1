import type { FrameLocation } from '../bridge-host';

/** Where to go, as the history package, version 4, lets one say it. */
export type To = string | (Partial<FrameLocation> & { readonly state?: unknown });

/** A location in full; a path that does not begin with a slash starts from where one is. */
export function locationOf(to: To, from: FrameLocation): FrameLocation {
  const { pathname = '', search = '', hash = '' } = typeof to === 'string' ? partsOf(to) : to;
  return {
    pathname: pathname === '' ? from.pathname : resolved(pathname, from.pathname),
    search: marked('?', search),
    hash: marked('#', hash),
  };
}

export function pathOf({ pathname, search, hash }: FrameLocation): string {
  return `${pathname}${search}${hash}`;
}

function partsOf(path: string): FrameLocation {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(path) ?? [];
  return { pathname, search, hash };
}

/** Spelt as the browser's own address spells it, or each change would look like two. */
function resolved(pathname: string, from: string): string {
  const base = new URL('http://frame.invalid');
  base.pathname = from;
  const folder = pathname.startsWith('/') ? '/' : base.pathname.replace(/[^/]*$/u, '');
  base.pathname = `${folder}${pathname.replace(/^\/+/u, '')}`;
  return base.pathname;
}

function marked(mark: string, part: string): string {
  if (part === '' || part === mark) return '';
  const own = new URL('http://frame.invalid');
  if (mark === '?') own.search = part;
  else own.hash = part;
  return mark === '?' ? own.search : own.hash;
}
