import { useQuery } from '@tanstack/react-query';
import { issuesByPerson } from '../issues/jql';
import { readPerson } from '../rest/site-calls';
import { issuesPath } from '../router/paths';
import { Link } from '../router/link';
import { useDocumentTitle } from '../router/router';
import { useSite } from '../shell/services-context';
import { Failure } from '../states/failure';
import { Loading } from '../states/loading';
import { Avatar } from './avatar';
import styles from './person-page.module.css';

/** Where the app's links to a person lead. */
export function PersonPage({ accountId }: { readonly accountId: string }) {
  const { people } = useSite();
  const person = useQuery({
    queryKey: ['person', accountId],
    queryFn: ({ signal }) => readPerson(accountId, signal),
  });
  useDocumentTitle(person.data?.displayName ?? 'Person');
  const groups = people.find((known) => known.accountId === accountId)?.groups ?? [];
  return (
    <div className={styles.page}>
      <h1>
        {person.data !== undefined && <Avatar name={person.data.displayName} size="medium" />}
        {person.data?.displayName ?? 'Person'}
      </h1>
      {person.isPending && <Loading what="the person" />}
      {person.isError && <Failure title="This person cannot be shown" error={person.error} />}
      {person.isSuccess && (
        <>
          {groups.length > 0 && <p>Groups: {groups.join(', ')}</p>}
          <p>
            <Link href={issuesPath(issuesByPerson(accountId))}>Open work assigned</Link>
          </p>
        </>
      )}
    </div>
  );
}
