/** The probe cannot go on, or was called in a way it cannot carry out. One line on standard error. */
export class ProbeError extends Error {
  override readonly name = 'ProbeError';
}
