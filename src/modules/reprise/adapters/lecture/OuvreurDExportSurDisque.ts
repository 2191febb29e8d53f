import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ExportOuvert } from '../../application/ports/ExportOuvert.ts';
import type { OuvreurDExport } from '../../application/ports/OuvreurDExport.ts';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';
import { ExportEnArchive } from './ExportEnArchive.ts';
import { ExportEnDossier, type MoyensDeLecture } from './ExportEnDossier.ts';
import { lireTarGz } from './lireTarGz.ts';
import { lireZip } from './lireZip.ts';

export class OuvreurDExportSurDisque implements OuvreurDExport {
  constructor(
    /** Where archives are unpacked: on the file system of the stored files, so that pieces are linked and not copied. */
    private readonly travaux: string,
    private readonly moyens: MoyensDeLecture,
  ) {}

  async ouvrir(chemin: string): Promise<ExportOuvert> {
    const etat = await stat(chemin).catch(() => {
      throw new ExportRefuse('ILLISIBLE', basename(chemin));
    });
    if (etat.isDirectory()) return ExportEnDossier.ouvrir(chemin, this.moyens);
    if (/\.(?:tar\.gz|tgz)$/i.test(chemin))
      return ExportEnArchive.ouvrir(chemin, lireTarGz, this.travaux, this.moyens);
    if (/\.zip$/i.test(chemin)) return ExportEnArchive.ouvrir(chemin, lireZip, this.travaux, this.moyens);
    throw new ExportRefuse('CONTENEUR_INCONNU', basename(chemin));
  }
}
