import type { Behaviour, Evidence } from './evidence';
import { REFUSALS } from './kvs/refusals';

const EVIDENCES: readonly Evidence[] = ['package', 'documented', 'reported', 'assumed'];

/** What the embedded Forge does besides the refusals of the storage, by area. */
const BEHAVIOURS: Readonly<Record<string, readonly Behaviour[]>> = {
  invoke: [
    known('package', 'the calls of resolvers and their second argument'),
    known('package', '`__forge_runtime__`, `__forge_fetch__` and what `getAppContext()` reads'),
    known('documented', 'a resolver has 25 seconds'),
    known('documented', 'a request has at most 500 KB, an answer 5 MB'),
    known('documented', 'state of modules lives on between invocations'),
    known('reported', 'the words before the message of an error'),
    known('reported', 'the words when the time is over'),
    known('assumed', 'the words for too large requests and answers; KB and MB are powers of ten'),
    known('assumed', 'the parts of `context` besides the person and the extension'),
    known('assumed', 'what is not awaited never goes on; a real site may let it go on later'),
    known('assumed', 'undefined arrives as undefined'),
  ],
  'scheduled functions': [
    known(
      'documented',
      'the first run about five minutes after the deployment, then by the interval',
    ),
    known('documented', 'at most five, one of them every five minutes'),
    known('documented', 'what the function is given: the site, its module and a token'),
    known('documented', 'nobody is there: asUser fails'),
    known('documented', '55 seconds, or `timeoutSeconds` of the function'),
    known('documented', 'an answer without `statusCode` is written down as 424'),
    known('documented', 'a failed run is not repeated; the next one comes when it is due'),
    known('documented', 'a run may come twice (never by itself here, but a test may ask for it)'),
    known(
      'assumed',
      '`principal` is left out; `installContext` and `installation` as for resolvers',
    ),
    known('assumed', 'an answered status of 400 or more is a failed run'),
    known('assumed', 'runs of an app do not overlap; a real site spreads them over the interval'),
    known('assumed', 'a deployment makes the schedule begin anew even where no module changed'),
  ],
  queues: [
    known('package', 'paths, requests and answers of push, stats and cancel; their errors'),
    known('package', '200 KB a push, of 1,024 bytes each; `InvocationError` as it is answered'),
    known('documented', '50 events a push, 500 a minute, 900 seconds of delay'),
    known('documented', 'at least once and in no order; here the order is drawn by a seed'),
    known('documented', 'what a consumer is given, and `retryContext` when it comes again'),
    known('documented', '55 seconds, or `timeoutSeconds` of the function'),
    known(
      'documented',
      'tried again after errors, ends of time and `InvocationError`, for 24 hours',
    ),
    known('documented', 'the pauses grow to 15 minutes; `retryAfter` is 900 seconds at most'),
    known('documented', 'a canceled job begins nothing any more, retries neither'),
    known('documented', 'functions run at the same time, as many as `concurrency` allows of a key'),
    known('documented', 'a chain of events makes 1,000 pushes (405)'),
    known('documented', 'an event for a function of more than 55 seconds has 100 KB'),
    known('assumed', 'the first pause is 10 seconds, each further one twice as long'),
    known('assumed', 'given up as soon as the next attempt would be later than the 24 hours'),
    known('assumed', 'every retry counts, and an error is FUNCTION_PLATFORM_UNKNOWN_ERROR'),
    known('assumed', 'more than 4 KB of `retryData` is an error of the function'),
    known('assumed', 'too large for a long function is left out (202), the rest is taken'),
    known('assumed', 'a push that goes beyond 500 a minute is refused whole; minutes of the clock'),
    known('assumed', 'what is canceled counts as failed; a job is forgotten after 96 hours'),
    known('assumed', 'what came a second time is not asked for again and counts for nothing'),
    known('assumed', 'a consumer learns nothing of the installation from its event'),
  ],
  'product events': [
    known('package', 'the scopes an event needs'),
    known('documented', 'up to three minutes late, in no order (off unless switched on)'),
    known('documented', 'names and parts of events; a change of the assignee is told twice'),
    known('documented', '`selfGenerated`, and `ignoreSelf`, which keeps such events away'),
    known('documented', 'comes again at most four times when the app asks for it'),
    known('documented', 'an end of its time is tried again by the platform'),
    known('documented', '`retryData` that is no object is not handed on (ECO-734)'),
    known('documented', 'more than 200 kB are not delivered'),
    known('reported', '`context` and `associatedUsers` of an event; the type of a link in it'),
    known('assumed', 'an error of the app is the end of it'),
    known('assumed', 'an end of its time counts among the four, with the pauses of queues'),
    known('assumed', '25 seconds; nobody is there, `principal` is left out'),
    known('assumed', 'what frames ask of Jira is the doing of the app too'),
    known('assumed', 'an issue is told as it was at the write'),
    known('assumed', 'each trigger gets an event for itself'),
  ],
  'issue actions': [
    known('documented', 'an item of the menu of more actions, which opens a modal dialog'),
    known('documented', '`view.close()` closes it; the sizes, as those of a modal'),
    known('reported', 'the extension is that of a panel, with its own type'),
    known('assumed', 'the dialog has the title of the module, and is of medium size unless told'),
  ],
  'the clock': [
    known(
      'assumed',
      'functions, frames, storage and Jira share one; those of a real site differ a little',
    ),
  ],
  'calls of Jira': [
    known('package', 'asUser without a person fails with NEEDS_AUTHENTICATION_ERR'),
    known('package', 'the bridge adds X-Atlassian-Token and acts as the person'),
    known('documented', 'a call needs its scopes'),
    known('documented', 'asApp is an account of its own, named like the app'),
    known('assumed', 'the 401 of a missing scope, its body'),
    known('assumed', 'the answers to a body that is no JSON (400) or not said to be (415)'),
  ],
  egress: [
    known('package', 'which hosts are allowed, by the matcher of `@forge/egress`'),
    known('assumed', 'name, status and words of the error'),
  ],
  storage: [
    known('package', 'paths, requests and answers'),
    known(
      'documented',
      'reading is strictly consistent, queries lag behind (off unless switched on)',
    ),
    known('documented', 'batches do what they can, transactions all or nothing'),
    known('documented', 'only custom entities have conditions'),
    known('documented', 'ten rows a page unless told, at most 100; keys in their order'),
    known('documented', 'a range of an index has at most 900 bytes, a partition 1,700'),
    known('documented', '10 KB are a unit, a batch is rounded up once'),
    known('assumed', 'seconds and minutes of the rate limits are those of the clock'),
    known('assumed', 'a row is gone when its time is over; a real one may stay for two days'),
    known('assumed', 'a condition on a missing row sees no attribute, so NOT_EXISTS holds'),
    known('assumed', 'NOT_EQUAL_TO and NOT_CONTAINS hold for a missing attribute'),
    known('assumed', 'rows without the ordering attribute are not in an index'),
    known('assumed', 'equal rows of an index come by their keys; ascending unless told'),
    known('assumed', 'a partition must be given whole'),
    known('assumed', 'a cursor is given only where there is more'),
    known('assumed', 'PREVIOUS of a new key is nothing; instants are milliseconds'),
  ],
  'content security policy': [
    known('package', 'made by `@forge/csp` for production, without the report address'),
  ],
};

/** How many behaviours are known how; `assumed` is what nobody has verified on a real site. */
export function evidenceCounts(): ReadonlyMap<Evidence, number> {
  const all = [...Object.values(BEHAVIOURS).flat(), ...Object.values(REFUSALS)];
  return new Map(
    EVIDENCES.map((wanted) => [wanted, all.filter(({ evidence }) => evidence === wanted).length]),
  );
}

/** What is known how, as markdown; a test keeps the README equal to it. */
export function fidelityTable(): string {
  const rows = Object.entries(BEHAVIOURS).map(([area, behaviours]) => {
    const cells = EVIDENCES.map((wanted) =>
      behaviours
        .filter(({ evidence }) => evidence === wanted)
        .map(({ what }) => what)
        .join('; '),
    );
    return `| ${area} | ${cells.join(' | ')} |`;
  });
  const header = `| area | ${EVIDENCES.join(' | ')} |\n|${' --- |'.repeat(EVIDENCES.length + 1)}`;
  return `${header}\n${rows.join('\n')}`;
}

/** What the storage refuses, as markdown. */
export function refusalTable(): string {
  const rows = Object.values(REFUSALS).map(
    ({ status, code, when, evidence }) =>
      `| ${when} | ${String(status)} | \`${code}\` | ${evidence} |`,
  );
  return `| refused | status | code | known |\n| --- | --- | --- | --- |\n${rows.join('\n')}`;
}

function known(evidence: Evidence, what: string): Behaviour {
  return { what, evidence };
}
