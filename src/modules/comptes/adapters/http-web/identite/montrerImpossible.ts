import { h } from 'preact';
import type { FormErrors } from '../../../../../platform/http/FormErrors.ts';
import type { Web } from '../../../../../platform/http/Web.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { FournisseurIndisponible } from '../../../domain/identite/erreurs.ts';
import { IdentificationImpossiblePage } from './IdentificationImpossiblePage.tsx';

interface Refus {
  readonly fournisseur: CodeFournisseur;
  readonly erreurs: FormErrors;
  readonly status: number;
  readonly cause?: unknown;
  readonly depuisMonCompte: boolean;
}

const INDISPONIBLE = 503;

export const montrerImpossible = (
  web: Web,
  { fournisseur, erreurs, status, cause, depuisMonCompte }: Refus,
): void =>
  web.page(
    h(IdentificationImpossiblePage, { fournisseur, erreurs, depuisMonCompte }),
    cause instanceof FournisseurIndisponible ? INDISPONIBLE : status,
  );
