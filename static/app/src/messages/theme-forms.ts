import type { MessageDescriptor } from 'react-intl';
import type { RegisterRefusal } from '../../../../src/contract/portfolio-registers';
import type { ObjectiveFault } from '../themes/registers/objective-draft';
import type { ThemeFault } from '../themes/registers/theme-draft';
import { messages } from './messages';

export const registerFormMessages = messages({
  newTheme: { id: 'registerForm.newTheme', defaultMessage: 'New theme' },
  theme: { id: 'registerForm.theme', defaultMessage: 'Theme {name}' },
  newObjective: { id: 'registerForm.newObjective', defaultMessage: 'New objective' },
  objective: { id: 'registerForm.objective', defaultMessage: 'Objective {name}' },
  name: { id: 'registerForm.name', defaultMessage: 'Name' },
  code: { id: 'registerForm.code', defaultMessage: 'Code' },
  codeHelp: {
    id: 'registerForm.codeHelp',
    defaultMessage:
      'Typed in JQL as pmoCaseTheme = {code}; it cannot be changed later. Small letters, digits and hyphens.',
  },
  description: { id: 'registerForm.description', defaultMessage: 'What it means' },
  weight: { id: 'registerForm.weight', defaultMessage: 'Weight' },
  weightHelp: {
    id: 'registerForm.weightHelp',
    defaultMessage: 'How much of the work it should get, in relation to the other themes.',
  },
  themeClosed: {
    id: 'registerForm.themeClosed',
    defaultMessage: 'Closed: kept for what it has been, and not offered any more',
  },
  why: { id: 'registerForm.why', defaultMessage: 'Why' },
  ofTheme: { id: 'registerForm.ofTheme', defaultMessage: 'Theme it serves' },
  from: { id: 'registerForm.from', defaultMessage: 'From' },
  to: { id: 'registerForm.to', defaultMessage: 'Until' },
  keyResult: { id: 'registerForm.keyResult', defaultMessage: 'Key result {number, number}' },
  addKeyResult: { id: 'registerForm.addKeyResult', defaultMessage: 'Add a key result' },
  baseline: { id: 'registerForm.baseline', defaultMessage: 'At the beginning' },
  save: { id: 'registerForm.save', defaultMessage: 'Save' },
  cancel: { id: 'registerForm.cancel', defaultMessage: 'Cancel' },
  remove: { id: 'registerForm.remove', defaultMessage: 'Delete' },
  removeTheme: {
    id: 'registerForm.removeTheme',
    defaultMessage:
      'Delete {name}? {count, plural, =0 {No epic names it.} one {# epic names it and would be without a theme.} other {# epics name it and would be without a theme.}} To keep what it has been, close it instead.',
  },
  removeObjective: {
    id: 'registerForm.removeObjective',
    defaultMessage: 'Delete {name} with its key results and readings?',
  },
  removeYes: { id: 'registerForm.removeYes', defaultMessage: 'Delete it' },
  removeNo: { id: 'registerForm.removeNo', defaultMessage: 'Keep it' },
  conflictTitle: {
    id: 'registerForm.conflictTitle',
    defaultMessage: 'Somebody else saved this in the meantime',
  },
  conflictDeleted: {
    id: 'registerForm.conflictDeleted',
    defaultMessage: 'It was deleted. What you typed is still here.',
  },
  conflictDetail: {
    id: 'registerForm.conflictDetail',
    defaultMessage: 'What you typed is still here. These differ:',
  },
  mine: { id: 'registerForm.mine', defaultMessage: 'Yours' },
  theirs: { id: 'registerForm.theirs', defaultMessage: 'Theirs' },
  keepMine: { id: 'registerForm.keepMine', defaultMessage: 'Go on with mine' },
  takeTheirs: { id: 'registerForm.takeTheirs', defaultMessage: 'Take theirs' },
  empty: { id: 'registerForm.empty', defaultMessage: 'empty' },
  open: { id: 'registerForm.open', defaultMessage: 'open' },
  closed: { id: 'registerForm.closed', defaultMessage: 'closed' },
  state: { id: 'registerForm.state', defaultMessage: 'State' },
});

export const REGISTER_REFUSAL_MESSAGES: Readonly<
  Record<Exclude<RegisterRefusal, 'conflict'>, MessageDescriptor>
> = messages({
  full: {
    id: 'registerRefusal.full',
    defaultMessage: 'The register is full. Delete what nobody needs any more, then save again.',
  },
  'unknown-theme': {
    id: 'registerRefusal.theme',
    defaultMessage: 'The theme is no longer in the register. Choose another one, then save again.',
  },
});

export const THEME_FAULT_MESSAGES: Readonly<Record<ThemeFault, MessageDescriptor>> = messages({
  'no-code': {
    id: 'themeFault.noCode',
    defaultMessage:
      'Use 2 to 40 small letters, digits and hyphens, beginning with a letter, and no word that JQL keeps for itself.',
  },
  'code-taken': {
    id: 'themeFault.codeTaken',
    defaultMessage: 'Another theme has this code.',
  },
  'no-name': { id: 'themeFault.noName', defaultMessage: 'Give it a name.' },
  'too-long': { id: 'themeFault.tooLong', defaultMessage: 'This is too long.' },
  'no-weight': {
    id: 'themeFault.noWeight',
    defaultMessage: 'Use a number from 0 to 1,000.',
  },
});

export const OBJECTIVE_FAULT_MESSAGES: Readonly<Record<ObjectiveFault, MessageDescriptor>> =
  messages({
    'no-name': { id: 'objectiveFault.noName', defaultMessage: 'Give it a name.' },
    'too-long': { id: 'objectiveFault.tooLong', defaultMessage: 'A text is too long; shorten it.' },
    'ends-before': {
      id: 'objectiveFault.endsBefore',
      defaultMessage: 'It ends before it begins.',
    },
    'unnamed-key-result': {
      id: 'objectiveFault.unnamed',
      defaultMessage: 'Say what each key result counts.',
    },
    'too-many-key-results': {
      id: 'objectiveFault.tooMany',
      defaultMessage: 'There is room for 10 key results.',
    },
  });
