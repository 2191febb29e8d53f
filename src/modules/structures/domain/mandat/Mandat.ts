import { Aggregate } from '../../../../kernel/domain/Aggregate.ts';
import type { Jour } from '../../../../kernel/domain/Jour.ts';
import { MandatASoiMeme, MandatDejaDecide, MandatTermine, PeriodeInversee } from '../erreursDuDossier.ts';
import type { Auteur } from '../structure/Structure.ts';
import type { DocumentDeMandat, DonneesMandat } from './DonneesMandat.ts';
import type { ActeDeMandat, MandatModifie } from './MandatModifie.ts';

interface MandatDonne {
  readonly id: number;
  readonly mandantId: number;
  readonly mandataireId: number;
  readonly du: Jour;
  readonly au: Jour | null;
  readonly document: DocumentDeMandat;
}

/**
 * A mandat de facturation (art. 289, I-2 of the CGI): the people of the mandataire may file mémoires for the mandant, from
 * the day to the day that it says, once the mandataire has accepted it. Either of them may end it, at once.
 */
export class Mandat extends Aggregate<MandatModifie> {
  private constructor(private courant: DonneesMandat) {
    super();
  }

  /** @throws MandatASoiMeme, PeriodeInversee */
  static donner(donne: MandatDonne, { utilisateurId, le }: Auteur): Mandat {
    if (donne.mandantId === donne.mandataireId) throw new MandatASoiMeme();
    if (donne.au !== null && donne.au < donne.du) throw new PeriodeInversee();
    const mandat = new Mandat({
      ...donne,
      version: 0,
      statut: 'EN_ATTENTE',
      donneLe: le,
      donnePar: utilisateurId,
      decideLe: null,
      decidePar: null,
      resilieLe: null,
      resiliePar: null,
    });
    mandat.dire('DONNE', null, donne.mandantId, { utilisateurId, le });
    return mandat;
  }

  static restituer(donnees: DonneesMandat): Mandat {
    return new Mandat(donnees);
  }

  get donnees(): DonneesMandat {
    return this.courant;
  }

  /** The same answer given again changes nothing. @throws MandatDejaDecide */
  repondre(reponse: 'ACCEPTE' | 'DECLINE', auteur: Auteur): void {
    const { statut, mandataireId } = this.courant;
    if (statut === reponse) return;
    if (statut !== 'EN_ATTENTE') throw new MandatDejaDecide(this.courant);
    this.courant = {
      ...this.courant,
      statut: reponse,
      decideLe: auteur.le,
      decidePar: auteur.utilisateurId,
    };
    this.dire(reponse, statut, mandataireId, auteur);
  }

  /** At once: what was filed stays. @throws MandatTermine */
  resilier(deLaStructureId: number, auteur: Auteur): void {
    const { statut } = this.courant;
    if (statut === 'RESILIE') return;
    if (statut === 'DECLINE') throw new MandatTermine(this.courant);
    this.courant = {
      ...this.courant,
      statut: 'RESILIE',
      resilieLe: auteur.le,
      resiliePar: auteur.utilisateurId,
    };
    this.dire('RESILIE', statut, deLaStructureId, auteur);
  }

  private dire(
    acte: ActeDeMandat,
    avant: DonneesMandat['statut'] | null,
    deLaStructureId: number,
    { utilisateurId: parId, le: survenuLe }: Auteur,
  ): void {
    const { id: mandatId, mandantId, mandataireId, statut, du, au } = this.courant;
    const commun = {
      type: 'structures.mandat-modifie',
      survenuLe,
      mandatId,
      acte,
      deLaStructureId,
      parId,
      avant: avant && { statut: avant },
      apres: { statut, du, au },
    } as const;
    this.record({ ...commun, structureId: mandantId, autreStructureId: mandataireId, cote: 'MANDANT' });
    this.record({ ...commun, structureId: mandataireId, autreStructureId: mandantId, cote: 'MANDATAIRE' });
  }
}
