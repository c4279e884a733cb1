import { PageFrame } from '../shell/page-frame';
import type { PageProps } from '../shell/page-place';

export function KanbanPage({ place }: PageProps) {
  return (
    <PageFrame place={place} onRefresh={() => undefined} isReading={false}>
      {null}
    </PageFrame>
  );
}
