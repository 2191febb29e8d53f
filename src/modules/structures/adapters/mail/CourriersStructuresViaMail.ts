import type {
  CourriersStructures,
  DemandeDecidee,
  DemandeRecue,
  Destinataire,
} from '../../application/ports/CourriersStructures.ts';
import type { PosteDAvis } from './PosteDAvis.ts';
import { textesDesCourriers } from './textesDesCourriers.ts';

export class CourriersStructuresViaMail implements CourriersStructures {
  constructor(private readonly poste: PosteDAvis) {}

  demandeRecue(a: Destinataire, demande: DemandeRecue): Promise<void> {
    return this.poste.poster(a, {
      famille: 'RATTACHEMENTS',
      structure: demande.structure,
      sujet: demande.demandeur,
      lettre: (langue) => textesDesCourriers[langue].demandeRecue(demande),
      chemin: `/gestionnaire/demandes/${demande.rattachementId}`,
    });
  }

  demandeDecidee(a: Destinataire, demande: DemandeDecidee): Promise<void> {
    const validee = demande.decision === 'VALIDEE';
    return this.poste.poster(a, {
      famille: 'RATTACHEMENTS',
      structure: demande.structure,
      lettre: (langue) =>
        validee
          ? textesDesCourriers[langue].demandeValidee(demande)
          : textesDesCourriers[langue].demandeRefusee(demande),
      chemin: validee ? '/accueil' : '/mon-compte/rattachements',
    });
  }
}
