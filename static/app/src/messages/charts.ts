import { messages } from './messages';

export const chartMessages = messages({
  table: { id: 'chart.table', defaultMessage: 'Show as a table' },
});
