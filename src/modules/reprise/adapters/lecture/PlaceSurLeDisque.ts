import { statfs } from 'node:fs/promises';
import { ExportRefuse } from '../../domain/ExportRefuse.ts';

const MARGE = 67_108_864;
const ENTRE_DEUX_MESURES = 67_108_864;

/** Watches that what is unpacked leaves room on the disk, without asking it for each file. */
export class PlaceSurLeDisque {
  private restante = 0;

  constructor(private readonly dossier: string) {}

  /** @throws ExportRefuse */
  async exiger(octets: number): Promise<void> {
    this.restante -= octets;
    if (this.restante > 0) return;
    const { bavail, bsize } = await statfs(this.dossier);
    const libre = bavail * bsize;
    if (octets + MARGE > libre) throw new ExportRefuse('TROP_GRAND', `${Math.ceil(octets / 1_048_576)} Mio`);
    this.restante = Math.min(ENTRE_DEUX_MESURES, libre - octets - MARGE);
  }
}
