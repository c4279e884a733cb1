import { defineMessages, type MessageDescriptor } from 'react-intl';

/** Texts of one area by their names in the code; the id is what translations are filed under. */
export function messages<Name extends string>(
  texts: Readonly<Record<Name, { readonly id: string; readonly defaultMessage: string }>>,
): Readonly<Record<Name, MessageDescriptor>> {
  return defineMessages(texts);
}
