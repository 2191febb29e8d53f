import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { SideProcess } from '../../../../platform/process/SideProcess.ts';
import type { Correspondants } from '../../application/ports/Correspondants.ts';
import type { RedacteurDAccuse } from '../../application/ports/RedacteurDAccuse.ts';
import type { Referentiel } from '../../application/ports/Referentiel.ts';
import type { DonneesMemoire } from '../../domain/DonneesMemoire.ts';
import type { Dessin } from './dessinerAccuse.ts';
import { presentAccuse } from './presentAccuse.ts';

const ICI = import.meta.url;
const ATELIER = fileURLToPath(new URL(`./atelierDeDessin.${ICI.endsWith('.ts') ? 'ts' : 'js'}`, ICI));

/** In the language of the person who deposited, drawn by a process of its own. The same mémoire gives the same bytes. */
export class AccuseEnPdf implements RedacteurDAccuse {
  private readonly atelier = new SideProcess<Dessin, Uint8Array>(ATELIER);

  constructor(
    private readonly correspondants: Correspondants,
    private readonly referentiel: Referentiel,
  ) {}

  async rediger(depose: DonneesMemoire): Promise<Readable> {
    const deposantId =
      depose.historique.find(({ acte }) => acte === 'DEPOSER')?.acteurId ?? depose.createurId;
    const langue = (await this.correspondants.find(deposantId))?.langue ?? 'fr';
    const accuse = presentAccuse(depose, this.referentiel, langue);
    const octets = await this.atelier.run({ accuse, creeLe: depose.deposeLe ?? depose.etatLe });
    return Readable.from([Buffer.from(octets)]);
  }
}
