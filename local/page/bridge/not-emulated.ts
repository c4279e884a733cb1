/** A frame asked for something the local host does not have. It is refused, never answered emptily. */
export class NotEmulated extends Error {
  override readonly name = 'NotEmulated';

  constructor(readonly what: string) {
    super(`The local host does not emulate the bridge command ${what}`);
  }
}
