import { notFound } from '../errors/index.ts';
import { tooMany } from './album-edits.ts';
import { SHOWCASE_LIMITS } from './content.ts';
import type { ServiceContent } from './content.ts';
import { moved } from './order.ts';

type Services = readonly ServiceContent[];

function indexOf(services: Services, id: string): number {
  const at = services.findIndex((service) => service.id === id);
  if (at < 0) throw notFound('service');
  return at;
}

/** Changes the service with this id, or adds it at the end. */
export function putService(services: Services, service: ServiceContent): ServiceContent[] {
  const at = services.findIndex(({ id }) => id === service.id);
  if (at >= 0) return services.with(at, service);
  if (services.length >= SHOWCASE_LIMITS.services) {
    throw tooMany('name', `A profile lists up to ${SHOWCASE_LIMITS.services} services. Remove one first.`);
  }
  return [...services, service];
}

export function moveService(services: Services, serviceId: string, to: number): ServiceContent[] {
  return moved(services, indexOf(services, serviceId), to);
}

export function removeService(services: Services, serviceId: string): ServiceContent[] {
  return services.toSpliced(indexOf(services, serviceId), 1);
}
