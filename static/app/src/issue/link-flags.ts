import type { IntlShape, MessageDescriptor } from 'react-intl';
import { JiraError } from '../../../../src/jira/jira-error';
import { notify } from '../bridge/flags';
import { linkMessages } from '../messages/links';
import { writeErrorInWords } from '../states/error-words';

type Values = Readonly<Record<string, string | number>>;
type Actions = NonNullable<Parameters<typeof notify>[0]['actions']>;

interface LinkFlag {
  readonly type: 'success' | 'warning' | 'error';
  readonly title: MessageDescriptor;
  readonly detail?: MessageDescriptor;
  /** What went wrong, where no detail tells more. */
  readonly error?: unknown;
  /** In words already; told where there is nothing else. */
  readonly description?: string;
  readonly values?: Values;
  readonly actions?: Actions;
}

/** Says in a flag what came of a change of links. */
export function showLinkFlag(flag: LinkFlag, intl: IntlShape): void {
  const { type, title, values = {}, actions = [] } = flag;
  const description = descriptionOf(flag, intl);
  notify({
    // Each its own: a flag that is still open must keep its undo.
    id: `dependency-${crypto.randomUUID()}`,
    type,
    title: intl.formatMessage(title, values),
    ...(description === undefined ? {} : { description }),
    actions,
  });
}

function descriptionOf(
  { detail, values = {}, error, description }: LinkFlag,
  intl: IntlShape,
): string | undefined {
  if (detail !== undefined) return intl.formatMessage(detail, values);
  return error === undefined ? description : linkErrorInWords(error, intl);
}

/** Jira says with "not signed in" that somebody may not link; its own words tell the two apart. */
function linkErrorInWords(error: unknown, intl: IntlShape): string {
  const isRefusal =
    error instanceof JiraError &&
    (error.fault === 'not-signed-in' || error.fault === 'no-permission') &&
    error.said !== null;
  if (!isRefusal) return writeErrorInWords(error, intl);
  const reason = /[.!?]$/.test(error.said) ? error.said : `${error.said}.`;
  return intl.formatMessage(linkMessages.refused, { reason });
}
