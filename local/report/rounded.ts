/** Durations of the report: rounded half up to hundredths of a day. */
export function roundedDays(days: number): number {
  // First what binary fractions add or take: 1.005 is a little less in the machine.
  return Math.floor(Number((days * 100).toFixed(6)) + 0.5) / 100;
}
