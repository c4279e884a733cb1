export { resolver } from './app';
export { escalation } from './app';
