import path from 'node:path';
import type { Express } from 'express';
import { exportRoute } from './exportRoute';
import type { ExportServices } from './exportServices';
import { createManifestStore } from './manifestStore';
import { manifestRoute } from './manifestRoute';
import { exportPlaces } from './places';

export interface ExportRoutesOptions extends Omit<ExportServices, 'store' | 'takePlace' | 'clock'> {
  /** Of the gateway: manifests are kept below it. */
  readonly dataDir: string;
}

/** Lists as files, and the manifests that prove them. */
export function exportRoutes(routes: Express, { dataDir, ...options }: ExportRoutesOptions): void {
  const clock = (): Date => new Date();
  const store = createManifestStore(path.join(dataDir, 'exports'), clock);
  const services: ExportServices = { ...options, clock, store, takePlace: exportPlaces() };
  routes.post('/graphql/export', exportRoute(services));
  routes.get('/graphql/export/:id/manifest', manifestRoute(services));
}
