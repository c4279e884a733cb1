import { createContext, useContext, type Dispatch } from 'react';
import type { SiteShape } from '../../../../src/jira/read-site-shape';
import type { FormAction, SettingsForm } from './settings/settings-form';

/** What every section of the form works with. */
export interface FormContextValue {
  readonly form: SettingsForm;
  readonly dispatch: Dispatch<FormAction>;
  readonly site: SiteShape;
  /** IANA name of the site's own zone; null where Jira did not tell it. */
  readonly siteTimeZone: string | null;
}

export const FormContext = createContext<FormContextValue | null>(null);

export function useForm(): FormContextValue {
  const value = useContext(FormContext);
  if (value === null) throw new Error('A section of the form stands outside of the form.');
  return value;
}
