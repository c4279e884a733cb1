import { useQuery } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { ModalLayer } from '../app-frame/modal-layer';
import { FlagGroup } from '../flags/flag-group';
import { readSite } from '../rest/host-calls';
import { useRoute } from '../router/router';
import { Failure } from '../states/failure';
import { Loading } from '../states/loading';
import { Pages } from './pages';
import { SiteProvider, useServices } from './services-context';
import styles from './site.module.css';
import { TopBar } from './top-bar';

const MAIN_ID = 'main';

/** The whole page, once it is known which site and who looks. */
export function Site() {
  const site = useQuery({
    queryKey: ['site'],
    queryFn: ({ signal }) => readSite(signal),
    staleTime: Infinity,
  });
  const { modals } = useServices();
  const hasModal = useSyncExternalStore(modals.listen, modals.modals).length > 0;
  useModalsOfPage();
  if (site.isPending) {
    return (
      <main className={styles.start}>
        <Loading what="the site" />
      </main>
    );
  }
  if (site.isError) {
    return (
      <main className={styles.start}>
        <Failure title="The local site does not answer" error={site.error} />
      </main>
    );
  }
  return (
    <SiteProvider value={site.data}>
      <div className={styles.site} inert={hasModal}>
        <a className={styles.skip} href={`#${MAIN_ID}`}>
          Skip to content
        </a>
        <TopBar />
        <Pages mainId={MAIN_ID} />
      </div>
      <ModalLayer />
      <FlagGroup />
    </SiteProvider>
  );
}

/** Leaving a page closes what the app opened over it. */
function useModalsOfPage(): void {
  const { modals } = useServices();
  const route = useRoute();
  const place = JSON.stringify({ ...route, rest: undefined });
  useEffect(
    () => () => {
      modals.forgetAll();
    },
    [modals, place],
  );
}
