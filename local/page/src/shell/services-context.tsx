import { createContext, use } from 'react';
import type { HostSite } from '../../host-api';
import type { PageServices } from './page-services';

const ServicesContext = createContext<PageServices | null>(null);
const SiteContext = createContext<HostSite | null>(null);

export const ServicesProvider = ServicesContext;
export const SiteProvider = SiteContext;

export function useServices(): PageServices {
  const services = use(ServicesContext);
  if (services === null) throw new Error('There is no ServicesProvider around this component.');
  return services;
}

/** The site with the person looking and the app in it. */
export function useSite(): HostSite {
  const site = use(SiteContext);
  if (site === null) throw new Error('There is no SiteProvider around this component.');
  return site;
}
