export const ROWS_PER_PAGE = 50;

export interface PageOfRows<T> {
  readonly rows: readonly T[];
  /** From 1; the last one where a later one was asked for. */
  readonly page: number;
  readonly pages: number;
  /** Numbers of the first and the last row shown, from 1; 0 where there is none. */
  readonly first: number;
  readonly last: number;
}

export function pageOfRows<T>(rows: readonly T[], wanted: number): PageOfRows<T> {
  const pages = Math.max(1, Math.ceil(rows.length / ROWS_PER_PAGE));
  const page = Math.min(wanted, pages);
  const start = (page - 1) * ROWS_PER_PAGE;
  const shown = rows.slice(start, start + ROWS_PER_PAGE);
  return {
    rows: shown,
    page,
    pages,
    first: shown.length === 0 ? 0 : start + 1,
    last: start + shown.length,
  };
}
