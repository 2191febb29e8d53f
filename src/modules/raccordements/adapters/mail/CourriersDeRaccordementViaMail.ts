import type { Langue } from '../../../../kernel/domain/Langue.ts';
import { renderMail } from '../../../../platform/mail/renderMail.tsx';
import type { Avertisseur, ComptesFacade, PersonneNommee } from '../../../comptes/index.ts';
import type {
  CourriersDeRaccordement,
  ExpirationProche,
  WebhookSuspendu,
} from '../../application/ports/CourriersDeRaccordement.ts';
import type { Structures } from '../../application/ports/Structures.ts';
import { chemins } from '../http-web/chemins.ts';
import { lettresDExpiration, lettresDeSuspension, type Lettre } from './textesDesCourriers.ts';

interface Avis {
  readonly structure: string;
  readonly chemin: string;
  readonly lettres: Readonly<Record<Langue, Lettre>>;
}

export class CourriersDeRaccordementViaMail implements CourriersDeRaccordement {
  constructor(
    private readonly structures: Structures,
    private readonly comptes: ComptesFacade,
    private readonly avertisseur: Avertisseur,
    /** Without a final slash. */
    private readonly urlPublique: string,
  ) {}

  expirationProche(avis: ExpirationProche): Promise<void> {
    return this.ecrire(avis.structureId, chemins.compte(avis.compteId), (structure) =>
      lettresDExpiration(structure, avis),
    );
  }

  webhookSuspendu(avis: WebhookSuspendu): Promise<void> {
    return this.ecrire(avis.structureId, chemins.webhook(avis.webhookId), (structure) =>
      lettresDeSuspension(structure, avis),
    );
  }

  private async ecrire(
    structureId: number,
    chemin: string,
    lettresPour: (structure: string) => Avis['lettres'],
  ): Promise<void> {
    const structure = (await this.structures.nommer([structureId])).get(structureId)?.designation;
    if (structure === undefined) return;
    const avis = { structure, chemin, lettres: lettresPour(structure) };
    const personnes = await this.comptes.nommer(await this.structures.responsables(structureId));
    for (const personne of personnes.values()) await this.poster(personne, avis);
  }

  private poster(
    { id: utilisateurId, courrielDeContact: a, langue }: PersonneNommee,
    { structure, chemin, lettres }: Avis,
  ): Promise<void> {
    const { titre, paragraphes, action: libelle } = lettres[langue];
    const action = { libelle, url: `${this.urlPublique}${chemin}` };
    return this.avertisseur.avertir({
      utilisateurId,
      famille: 'STRUCTURES',
      structure,
      phrase: { fr: lettres.fr.titre, en: lettres.en.titre },
      chemin,
      courriel: { a, sujet: titre, ...renderMail({ langue, titre, paragraphes, action }) },
    });
  }
}
