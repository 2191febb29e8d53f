import { DomainError } from '../../../kernel/domain/DomainError.ts';
import type { CodeEspace } from '../../../kernel/domain/Espace.ts';
import type { DonneesRattachement } from './rattachement/DonneesRattachement.ts';
import type { TypeIdentifiant } from './structure/TypeIdentifiant.ts';

/** Also said to somebody who may not know that it exists. */
export class StructureIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'structure.introuvable';
  constructor(readonly structureId: number) {
    super();
  }
}

/** One fiche for one identifier: the way in is a request to be attached. */
export class StructureDejaConnue extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'structure.deja-connue';
  override readonly champ = 'identifiant';
  constructor(readonly structureId: number) {
    super();
  }
}

export class StructureModifieeEntretemps extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'structure.modifiee-entretemps';
  constructor(readonly structureId: number) {
    super();
  }
}

export class StructureInactive extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'structure.inactive';
  constructor(readonly structureId: number) {
    super();
  }
}

export class IdentifiantInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.identifiant-invalide';
  override readonly champ = 'identifiant';
  constructor(readonly type: TypeIdentifiant) {
    super();
  }
}

export class IdentiteInadaptee extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.identite-inadaptee';
  constructor(readonly type: TypeIdentifiant) {
    super();
  }
}

export class CategorieRequise extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.categorie-requise';
  override readonly champ = 'categorie';
}

export class CategorieInconnue extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.categorie-inconnue';
  override readonly champ = 'categorie';
  constructor(readonly categorie: string) {
    super();
  }
}

export class CompteBancaireRequis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.compte-bancaire-requis';
  override readonly champ = 'iban';
}

export class CompteBancaireIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'structure.compte-bancaire-introuvable';
  constructor(readonly compteId: number) {
    super();
  }
}

/** A prestataire always keeps an account to be paid on. */
export class DernierCompteBancaire extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.dernier-compte-bancaire';
  constructor(readonly compteId: number) {
    super();
  }
}

export class ClotureAvantOuverture extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.cloture-avant-ouverture';
  constructor(readonly compteId: number) {
    super();
  }
}

export class ServiceIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'structure.service-introuvable';
  constructor(readonly serviceId: number) {
    super();
  }
}

export class ServiceDejaConnu extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'structure.service-deja-connu';
  override readonly champ = 'code';
  constructor(readonly codeService: string) {
    super();
  }
}

/** Not offered to this kind of structure. */
export class EspaceIndisponible extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.espace-indisponible';
  constructor(readonly espace: CodeEspace) {
    super();
  }
}

/** Not open to the structure: it cannot be granted to a person. */
export class EspaceFerme extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.espace-ferme';
  constructor(readonly espace: CodeEspace) {
    super();
  }
}

/** Also said to somebody who may not know that it exists. */
export class RattachementIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'rattachement.introuvable';
  constructor(readonly rattachementId: number) {
    super();
  }
}

/** Somebody else was quicker. It carries what was decided. */
export class RattachementDejaDecide extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'rattachement.deja-decide';
  constructor(readonly rattachement: DonneesRattachement) {
    super();
  }
}

export class RattachementModifieEntretemps extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'rattachement.modifie-entretemps';
  constructor(readonly rattachementId: number) {
    super();
  }
}

/** One open link at most between a person and a structure, one PRINCIPAL at most for a structure. */
export class RattachementDejaOuvert extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'rattachement.deja-ouvert';
  constructor(
    readonly utilisateurId: number,
    readonly structureId: number,
  ) {
    super();
  }
}

export class RattachementDesactive extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'rattachement.desactive';
  constructor(readonly structureId: number) {
    super();
  }
}

export class RattachementNonValide extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'rattachement.non-valide';
  constructor(readonly rattachementId: number) {
    super();
  }
}

export class MotifDeRefusRequis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'rattachement.motif-requis';
  override readonly champ = 'motif';
}

export class RechercheTropCourte extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'structure.recherche-trop-courte';
  override readonly champ = 'q';
}
