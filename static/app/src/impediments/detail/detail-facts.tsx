import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Impediment } from '../../../../../src/use-cases/impediments/impediment';
import { dayInWords } from '../../health/health-words';
import { ClockWord } from '../../impediment-record/clock-word';
import {
  ageInWords,
  causeInWords,
  escalationInWords,
  foundInWords,
  targetInWords,
} from '../../impediment-record/impediment-words';
import { detailMessages } from '../../messages/impediment-detail';
import {
  impedimentMessages,
  LEVEL_MESSAGES,
  STATE_MESSAGES,
} from '../../messages/impediment-words';
import { instantInWords } from '../../shell/time-words';
import { OwnerLine } from '../board/owner-line';
import { useImpedimentsPage } from '../page-context';
import styles from './detail.module.css';

/** What is known of it, each thing with its name. */
export function DetailFacts({ one }: { readonly one: Impediment }) {
  const intl = useIntl();
  const { portfolio, settings, names } = useImpedimentsPage();
  const { record, clock, notes } = one;
  const { timeZone, policy } = portfolio;
  const nameOf = (accountId: string): string =>
    names.get(accountId) ?? intl.formatMessage(impedimentMessages.somebody);
  const facts: (readonly [string, ReactNode])[] = [
    [intl.formatMessage(detailMessages.state), intl.formatMessage(STATE_MESSAGES[one.state])],
    [intl.formatMessage(detailMessages.level), intl.formatMessage(LEVEL_MESSAGES[one.level])],
  ];
  const add = (name: keyof typeof detailMessages, value: ReactNode): void => {
    facts.push([intl.formatMessage(detailMessages[name]), value]);
  };
  if (clock !== null) {
    const next = escalationInWords(clock, intl);
    add(
      'limit',
      <>
        <ClockWord clock={clock} /> {next}
      </>,
    );
  }
  if (record !== null) {
    if (one.state !== 'removed') add('owner', <OwnerLine one={one} />);
    add('cause', causeInWords(record.cause, settings.impediments.causes, intl));
    if (record.removed === null) {
      add(
        'nextStep',
        record.nextStep === '' ? intl.formatMessage(detailMessages.noNextStep) : record.nextStep,
      );
      add(
        'target',
        record.target === null
          ? intl.formatMessage(detailMessages.noTarget)
          : targetInWords(record.target, policy.today, intl),
      );
    } else if (record.removed.solution !== '') add('solution', record.removed.solution);
  }
  if (one.found.length > 0) add('found', foundInWords(one.found, intl));
  if (one.since !== null) {
    const day = dayInWords(timeZone.dayAt(one.since), intl);
    add('age', one.ageDays === null ? day : `${day} · ${ageInWords(one.ageDays, intl)}`);
  }
  add(
    'blocked',
    one.blockedDays === null
      ? intl.formatMessage(detailMessages.blockedUnknown)
      : intl.formatMessage(detailMessages.blockedDays, {
          days: Math.round(one.blockedDays * 10) / 10,
        }),
  );
  add('team', one.team ?? intl.formatMessage(detailMessages.noTeam));
  if (record !== null) {
    const time = instantInWords(record.raisedAt, timeZone.name, intl);
    add(
      'raised',
      intl.formatMessage(detailMessages.raisedBy, { time, name: nameOf(record.raisedBy) }),
    );
  }
  return (
    <>
      {notes.dismissed !== null && (
        <p>
          {intl.formatMessage(detailMessages.dismissedBy, {
            name: nameOf(notes.dismissed.by),
            time: instantInWords(notes.dismissed.at, timeZone.name, intl),
          })}
        </p>
      )}
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
