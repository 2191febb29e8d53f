import { DomainError } from '../../../kernel/domain/DomainError.ts';

/** Also said to somebody who may not know that it exists. */
export class FluxIntrouvable extends DomainError {
  readonly kind = 'not-found';
  readonly code = 'flux.introuvable';
}

/** Nobody may deposit for no structure, or for one of which the espace is closed. */
export class DepotDeFluxInterdit extends DomainError {
  readonly kind = 'forbidden';
  readonly code = 'flux.depot-interdit';
}

export class StructureDuFluxAChoisir extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'flux.structure-a-choisir';
  override readonly champ = 'structure';
}

export class FichierDeFluxRequis extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'flux.fichier-requis';
  override readonly champ = 'fichier';
}

export class SyntaxeInconnue extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'flux.syntaxe-inconnue';
  override readonly champ = 'syntaxeFlux';
}

export class NomDeFichierInvalide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'flux.nom-invalide';
  override readonly champ = 'nomFichier';
  constructor(readonly maximum: number) {
    super();
  }
}

export class FluxVide extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'flux.vide';
  override readonly champ = 'fichier';
}

export class FluxTropLourd extends DomainError {
  readonly kind = 'rule-broken';
  readonly code = 'flux.trop-lourd';
  override readonly champ = 'fichier';
  constructor(
    /** In bytes. */
    readonly maximum: number,
  ) {
    super();
  }
}

/** Another process has treated it meanwhile. */
export class FluxModifieEntretemps extends DomainError {
  readonly kind = 'conflict';
  readonly code = 'flux.modifie-entretemps';
}
