import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import type { Avertisseur, ComptesFacade, PersonneNommee } from '../../../comptes/index.ts';
import type {
  CourriersDeRaccordement,
  ExpirationProche,
} from '../../application/ports/CourriersDeRaccordement.ts';
import type { Structures } from '../../application/ports/Structures.ts';
import { chemins } from '../http-web/chemins.ts';
import { textesDesCourriers } from './textesDesCourriers.ts';

export class CourriersDeRaccordementViaMail implements CourriersDeRaccordement {
  constructor(
    private readonly structures: Structures,
    private readonly comptes: ComptesFacade,
    private readonly avertisseur: Avertisseur,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  async expirationProche(avis: ExpirationProche): Promise<void> {
    const structure = (await this.structures.nommer([avis.structureId])).get(avis.structureId);
    if (!structure) return;
    const responsables = await this.structures.responsables(avis.structureId);
    const personnes = await this.comptes.nommer(responsables);
    for (const personne of personnes.values()) await this.poster(personne, structure.designation, avis);
  }

  private poster(
    { id: utilisateurId, courrielDeContact: a, langue }: PersonneNommee,
    structure: string,
    avis: ExpirationProche,
  ): Promise<void> {
    const chemin = chemins.compte(avis.compteId);
    const { titre, paragraphes, action: libelle } = textesDesCourriers[langue](structure, avis);
    const phrase = {
      fr: textesDesCourriers.fr(structure, avis).titre,
      en: textesDesCourriers.en(structure, avis).titre,
    };
    const action = { libelle, url: `${this.urlPublique}${chemin}` };
    return this.avertisseur.avertir({
      utilisateurId,
      famille: 'STRUCTURES',
      structure,
      phrase,
      chemin,
      courriel: { a, sujet: titre, ...renderMail({ langue, titre, paragraphes, action }) },
    });
  }
}
