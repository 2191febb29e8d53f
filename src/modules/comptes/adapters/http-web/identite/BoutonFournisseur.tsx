import type { FunctionComponent } from 'preact';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { CodeFournisseur } from '../../../domain/identite/CodeFournisseur.ts';
import { nomDuFournisseur } from '../../identite/nomDuFournisseur.ts';
import { adressesDIdentite } from './adressesDIdentite.ts';
import { sitesDesFournisseurs } from './sitesDesFournisseurs.ts';
import { textesIdentite } from './textesIdentite.ts';

interface Props {
  readonly fournisseur: CodeFournisseur;
  readonly retour: string | null;
}

/** As the providers ask: their words on their blue, and a link that tells what they are. The drawing is ours. */
export const BoutonFournisseur: FunctionComponent<Props> = ({ fournisseur, retour }) => {
  const { verbe, questions } = textesIdentite(usePage().langue).bouton;
  return (
    <div class="cp-identite">
      <Lien href={adressesDIdentite.depart(fournisseur, retour)} classe="cp-identite__bouton">
        <svg class="cp-identite__dessin" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
          <circle cx="16" cy="11" r="5" />
          <path d="M6 27c0-6 4.5-9 10-9s10 3 10 9z" />
        </svg>
        <span class="cp-identite__texte">
          <span class="cp-identite__verbe">{verbe} </span>
          <span class="cp-identite__nom">{nomDuFournisseur[fournisseur]}</span>
        </span>
      </Lien>
      <Lien href={sitesDesFournisseurs[fournisseur]}>{questions[fournisseur]}</Lien>
    </div>
  );
};
