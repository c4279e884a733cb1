export { resolver } from './app';
