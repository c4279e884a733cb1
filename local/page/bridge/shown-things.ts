import type { FrameFlag, FrameModal } from './bridge-host';
import { flagPayload, modalPayload, readPayload } from './command-payloads';
import { NotEmulated } from './not-emulated';
import { tell } from './tell';

export function readFlag(sent: unknown): FrameFlag {
  const flag = readPayload('showFlag', flagPayload, sent);
  const { id, title = '', description, type, appearance, isAutoDismiss, actions = [] } = flag;
  return {
    id: String(id),
    title,
    ...(description === undefined ? {} : { description }),
    ...(type === undefined ? {} : { type }),
    ...(appearance === undefined ? {} : { appearance }),
    ...(isAutoDismiss === undefined ? {} : { isAutoDismiss }),
    actions: actions.map(({ text, onClick }) => ({
      text,
      onClick: () => {
        tell(onClick);
      },
    })),
  };
}

export function readModal(sent: unknown): FrameModal {
  const modal = readPayload('openModal', modalPayload, sent);
  const { resource, size, title, icon, context, closeOnEscape, closeOnOverlayClick } = modal;
  if (typeof size !== 'string') throw new NotEmulated('openModal of a size in pixels');
  if (icon !== '') throw new NotEmulated('openModal with an icon');
  return {
    resource,
    size,
    title: title === '' ? undefined : title,
    context,
    closeOnEscape,
    closeOnOverlayClick,
    onClose: (payload) => {
      tell(modal.onClose, payload);
    },
  };
}
