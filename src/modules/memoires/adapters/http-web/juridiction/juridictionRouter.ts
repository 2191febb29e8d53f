import { Router } from 'express';
import type { Clock } from '../../../../../kernel/application/Clock.ts';
import type { ListerMemoiresRecus } from '../../../application/ListerMemoiresRecus.ts';
import type { OuvrirAccuse } from '../../../application/OuvrirAccuse.ts';
import type { OuvrirPiece } from '../../../application/OuvrirPiece.ts';
import type { Referentiel } from '../../../application/ports/Referentiel.ts';
import type { ReconnaitreReorientation } from '../../../application/ReconnaitreReorientation.ts';
import type { RechercherJuridictions } from '../../../application/RechercherJuridictions.ts';
import type { SyntheseMemoires } from '../../../application/SyntheseMemoires.ts';
import { actesRoutes } from './actes/actesRoutes.ts';
import { definitionsDActes } from './actes/definitionsDActes.ts';
import type { DecisionsDeJuridiction } from './actes/DecisionsDeJuridiction.ts';
import { PagesDActes } from './actes/PagesDActes.ts';
import type { EspaceDeJuridiction } from './espacesDeJuridiction.ts';
import type { DossierDeJuridiction } from './examen/DossierDeJuridiction.ts';
import { examenRoutes } from './examen/examenRoutes.ts';
import { fileRoute } from './file/fileRoute.ts';

/** The pages of one espace of the court: its queue, the examination of a mémoire, its acts. */
export const juridictionRouter =
  (ici: EspaceDeJuridiction) =>
  (
    dossiers: DossierDeJuridiction,
    decisions: DecisionsDeJuridiction,
    listerRecus: ListerMemoiresRecus,
    synthese: SyntheseMemoires,
    ouvrirPiece: OuvrirPiece,
    ouvrirAccuse: OuvrirAccuse,
    rechercher: RechercherJuridictions,
    reorientations: ReconnaitreReorientation,
    referentiel: Referentiel,
    clock: Clock,
  ): Router => {
    const router = Router();
    router.get('/', fileRoute(ici, listerRecus, synthese, clock));
    router.use(examenRoutes(ici, dossiers, ouvrirPiece, ouvrirAccuse, referentiel, clock));
    router.use(
      actesRoutes(
        ici,
        definitionsDActes(decisions),
        new PagesDActes(dossiers, rechercher, reorientations, referentiel, clock),
      ),
    );
    return router;
  };
