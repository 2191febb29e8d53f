import type { Courriel } from '../../../../kernel/domain/Courriel.ts';
import type { CodeEspace } from '../../../../kernel/domain/Espace.ts';
import type { Adresse } from './Adresse.ts';
import type { CategorieDatee } from './CategorieDatee.ts';
import type { CompteBancaire } from './CompteBancaire.ts';
import type { IdentifiantStructure } from './IdentifiantStructure.ts';
import type { Identite } from './Identite.ts';
import type { Juridiction } from './Juridiction.ts';
import type { RegimeFiscal } from './RegimeFiscal.ts';
import type { Service } from './Service.ts';

export type StatutStructure = 'ACTIVE' | 'INACTIVE';

/** What a gestionnaire may rewrite in one form. */
export interface FicheStructure {
  readonly identite: Identite;
  readonly adresse: Adresse;
  readonly courriel: Courriel | null;
  readonly telephone: string | null;
  readonly numeroTva: string | null;
  readonly numeroRcs: string | null;
  /** The code of a catégorie de prestataire; none for a public structure. */
  readonly categorie: string | null;
}

export interface DonneesStructure extends FicheStructure {
  readonly id: number;
  /** 0 until it is first kept. */
  readonly version: number;
  readonly identifiant: IdentifiantStructure;
  readonly publique: boolean;
  readonly juridiction: Juridiction | null;
  /** In the order of their first days; the last one is `categorie`. */
  readonly categories: readonly CategorieDatee[];
  /** In the order of their first days. */
  readonly regimes: readonly RegimeFiscal[];
  readonly comptesBancaires: readonly CompteBancaire[];
  readonly services: readonly Service[];
  /** Open to the structure; each person is granted hers apart. */
  readonly espaces: readonly CodeEspace[];
  readonly statut: StatutStructure;
  readonly creeLe: Date;
  /** The fiche that this one replaces, after a change of SIRET. */
  readonly origineId: number | null;
  /** The fiche that replaces this one, after a change of SIRET. */
  readonly successeurId: number | null;
  /** The last of the fiches that follow one another: itself, as long as nothing replaces it. Rights are decided there. */
  readonly teteId: number;
}
