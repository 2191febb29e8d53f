import { join } from 'node:path';
import { OuvreurDExportSurDisque } from '../../../../src/modules/reprise/adapters/lecture/OuvreurDExportSurDisque.ts';
import { AnalyseurParContenu } from '../../../../src/platform/files/AnalyseurParContenu.ts';
import { DiskFileAdopter } from '../../../../src/platform/files/DiskFileAdopter.ts';
import { DiskFileStore } from '../../../../src/platform/files/DiskFileStore.ts';

export interface OuvreurDEssai {
  readonly ouvreur: OuvreurDExportSurDisque;
  readonly fichiers: DiskFileStore;
  readonly travaux: string;
}

/** With a store of its own under `dossier`. */
export const unOuvreur = async (dossier: string): Promise<OuvreurDEssai> => {
  const racine = join(dossier, 'fichiers');
  const fichiers = await DiskFileStore.openAt(racine);
  const travaux = join(racine, 'reprise');
  const moyens = { adopter: new DiskFileAdopter(racine), analyseur: new AnalyseurParContenu() };
  return { ouvreur: new OuvreurDExportSurDisque(travaux, moyens), fichiers, travaux };
};
