import { fileURLToPath } from 'node:url';
import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { SideProcess } from '../../../../platform/process/SideProcess.ts';
import type { CompteRendu } from '../../application/ConsulterFlux.ts';
import type { RedacteurDeCompteRendu } from '../../application/ports/RedacteurDeCompteRendu.ts';
import { presentCompteRendu } from '../presentCompteRendu.ts';
import type { DessinDeCompteRendu } from './dessinerCompteRendu.ts';

const ICI = import.meta.url;
const ATELIER = fileURLToPath(new URL(`./atelierDeDessin.${ICI.endsWith('.ts') ? 'ts' : 'js'}`, ICI));

/** Drawn by a process of its own. */
export class CompteRenduEnPdf implements RedacteurDeCompteRendu {
  private readonly atelier = new SideProcess<DessinDeCompteRendu, Uint8Array>(ATELIER);

  rediger(compteRendu: CompteRendu, langue: Langue): Promise<Uint8Array> {
    return this.atelier.run({
      compteRendu: presentCompteRendu(compteRendu, langue),
      creeLe: compteRendu.flux.etatLe,
    });
  }
}
