import { modulePath } from '../router/paths';
import type { Route } from '../router/route';
import { ProjectLayout } from '../projects/project-layout';
import { MissingPage } from '../shell/missing-page';
import { useSite } from '../shell/services-context';
import { AppPageFrame } from './app-page-frame';
import { findModule } from './find-module';
import { projectSubject } from './frame-subject';

type Place = Extract<Route, { page: 'project-app' }>;

/** The app's page within a project. */
export function ProjectAppPage({ place }: { readonly place: Place }) {
  const { app } = useSite();
  const module = findModule(app, { ...place, type: 'jira:projectPage' });
  const base = module === null ? null : modulePath(app, module, place.projectKey);
  if (module === null || base === null) return <MissingPage />;
  return (
    <ProjectLayout projectKey={place.projectKey}>
      {(project) => (
        <AppPageFrame module={module} subject={projectSubject(module, project)} base={base} />
      )}
    </ProjectLayout>
  );
}
