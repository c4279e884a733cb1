/** The pages of the portfolio and of a project, by the first part of their address. */
export const PAGES = [
  'overview',
  'dependencies',
  'inbox',
  'impediments',
  'changes',
  'chain',
  'priorities',
  'kanban',
  'themes',
  'decisions',
] as const;
export type PageName = (typeof PAGES)[number];

/** Addresses without a page lead to the first one. */
export function pageAt(pathname: string): PageName {
  const [first] = pathname.split('/').filter((part) => part !== '');
  return PAGES.find((page) => page === first) ?? 'overview';
}
