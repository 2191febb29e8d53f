import type { Langue } from '../../../../../../kernel/domain/Langue.ts';
import type { Saisie } from '../../../../../../platform/http/endpoint.ts';
import type { FormErrors } from '../../../../../../platform/http/FormErrors.ts';
import type { Juridiction } from '../../../../application/ports/Juridictions.ts';
import type { Referentiel } from '../../../../application/ports/Referentiel.ts';
import type { Dossier } from '../examen/DossierDeJuridiction.ts';
import type { ExamenPresente } from '../examen/presentExamen.ts';
import type { ActeDeJuridiction } from './actesDeJuridiction.ts';

export interface RechercheDeJuridiction {
  readonly texte: string;
  readonly resultats: readonly Juridiction[];
}

/** What the page of an act shows. */
export interface ContexteDActe {
  readonly acte: ActeDeJuridiction;
  readonly dossier: Dossier;
  readonly examen: ExamenPresente;
  readonly referentiel: Referentiel;
  readonly langue: Langue;
  /** Empty until the form is sent back with its faults. */
  readonly saisie: Saisie;
  readonly erreurs: FormErrors;
  /** Null until a court is looked for. */
  readonly recherche: RechercheDeJuridiction | null;
}

export const erreurDuChamp = (
  { erreurs }: Pick<ContexteDActe, 'erreurs'>,
  champ: string,
): string | undefined => erreurs.find((erreur) => erreur.champ === champ)?.message;
