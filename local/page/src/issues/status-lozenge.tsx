import Lozenge from '@atlaskit/lozenge';
import type { Status } from '../rest/issue-schemas';
import { statusAppearance } from './status-appearance';

export function StatusLozenge({ status }: { readonly status: Status }) {
  return <Lozenge appearance={statusAppearance(status)}>{status.name}</Lozenge>;
}
