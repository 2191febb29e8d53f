import type { ExportOuvert } from './ExportOuvert.ts';

export interface OuvreurDExport {
  /**
   * Opens a directory, a `.tar.gz` (`.tgz`) or a `.zip`, and reads its manifest.
   * @throws ExportRefuse when the container cannot be read, or its manifest is missing or not of this version
   */
  ouvrir(chemin: string): Promise<ExportOuvert>;
}
