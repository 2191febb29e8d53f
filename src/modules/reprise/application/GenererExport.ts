import type { ExportAFabriquer, ExportFabrique, FabriqueDExport } from './ports/FabriqueDExport.ts';
import type { Suivi } from './ports/Suivi.ts';

export class GenererExport {
  constructor(private readonly fabrique: FabriqueDExport) {}

  async execute(commande: ExportAFabriquer, suivi: Suivi): Promise<ExportFabrique> {
    suivi.commencer('fabrication des mémoires', commande.memoires);
    const fabrique = await this.fabrique.fabriquer(commande, (memoires) => {
      suivi.avancer(memoires);
    });
    suivi.finir();
    return fabrique;
  }
}
