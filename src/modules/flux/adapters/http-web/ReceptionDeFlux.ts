import type { Request, RequestHandler } from 'express';
import { ReceptionDeFichiers, type FichiersRecus } from '../../../../platform/http/ReceptionDeFichiers.ts';
import type { DeposerFlux, FluxDepose } from '../../application/DeposerFlux.ts';
import { LIMITES_DE_FLUX } from '../../domain/limites.ts';
import { SYNTAXE_DES_MEMOIRES } from '../../domain/syntaxes.ts';
import { depotForm } from './depotForm.ts';

/** A file that a person deposits, handed over as it arrives; remembered for the answer. */
export class ReceptionDeFlux {
  private readonly deposes = new WeakMap<Request, FluxDepose>();
  private readonly reception: ReceptionDeFichiers;

  constructor(deposer: DeposerFlux) {
    this.reception = new ReceptionDeFichiers({
      champ: 'fichier',
      fichiersMax: 1,
      ensemble: LIMITES_DE_FLUX.taille + 256 * 1024,
      recevoir: async (req, acteur, { nom, contenu }) => {
        const lu = depotForm.safeParse(req.body);
        if (!lu.success) return;
        const depose = await deposer.execute({
          acteur,
          canal: 'PORTAIL',
          structureId: lu.data.structure,
          syntaxe: SYNTAXE_DES_MEMOIRES,
          nomFichier: nom,
          contenu,
        });
        this.deposes.set(req, depose);
      },
    });
  }

  get lireCorps(): RequestHandler {
    return this.reception.lireCorps;
  }

  depose(req: Request): FluxDepose | undefined {
    return this.deposes.get(req);
  }

  refus(req: Request): FichiersRecus['refus'][number] | undefined {
    return this.reception.recus(req).refus[0];
  }
}
