import type { FunctionComponent } from 'preact';
import { BoutonLien } from './BoutonLien.tsx';

interface Props {
  readonly phrase: string;
  readonly action?: { readonly libelle: string; readonly href: string } | undefined;
}

export const EtatVide: FunctionComponent<Props> = ({ phrase, action }) => (
  <div class="cp-vide">
    <p class="cp-vide__phrase">{phrase}</p>
    {action && <BoutonLien href={action.href}>{action.libelle}</BoutonLien>}
  </div>
);
