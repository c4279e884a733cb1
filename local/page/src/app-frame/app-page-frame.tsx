import VisuallyHidden from '@atlaskit/visually-hidden';
import type { HostModule } from '../../host-api';
import { useDocumentTitle, usePageHistory } from '../router/router';
import { AppFrame } from './app-frame';
import type { FrameSubject } from './frame-subject';
import { pageFrameHistory } from './page-frame-history';

interface AppPageFrameProps {
  readonly module: HostModule;
  readonly subject: FrameSubject;
  /** The address of the module's page; what is below it belongs to the app. */
  readonly base: string;
}

/** A module that has a page of its own: nothing of ours in it but its name. */
export function AppPageFrame({ module, subject, base }: AppPageFrameProps) {
  const history = usePageHistory();
  useDocumentTitle(module.title);
  return (
    <>
      <VisuallyHidden>
        <h1>{module.title}</h1>
      </VisuallyHidden>
      <AppFrame subject={subject} history={() => pageFrameHistory(history, base)} size="room" />
    </>
  );
}
