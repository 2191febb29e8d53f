import type { FunctionComponent } from 'preact';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { BoutonFournisseur } from './BoutonFournisseur.tsx';
import { textesIdentite } from './textesIdentite.ts';

interface Props {
  /** Those that are configured. */
  readonly fournisseurs: readonly CodeFournisseur[];
  /** The page of this site to open afterwards; null for the person's own home. */
  readonly retour: string | null;
}

/** The ways in without a password, under the sign-in form. Nothing where no provider is configured. */
export const BoutonsFournisseurs: FunctionComponent<Props> = ({ fournisseurs, retour }) => {
  const { ou } = textesIdentite(usePage().langue);
  if (fournisseurs.length === 0) return null;
  return (
    <div class="cp-identites">
      <p class="cp-identites__ou">{ou}</p>
      {fournisseurs.map((fournisseur) => (
        <BoutonFournisseur key={fournisseur} fournisseur={fournisseur} retour={retour} />
      ))}
    </div>
  );
};
