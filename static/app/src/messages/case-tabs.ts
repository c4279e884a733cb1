import { messages } from './messages';

/** Loaded with the panel and the block: kept short. */
export const caseTabMessages = messages({
  tabs: { id: 'caseTabs.tabs', defaultMessage: 'About this issue' },
  dependencies: { id: 'caseTabs.dependencies', defaultMessage: 'Dependencies' },
  case: { id: 'caseTabs.case', defaultMessage: 'Business case' },
});
