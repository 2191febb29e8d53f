import type { FunctionComponent } from 'preact';
import { balisage, RIEN } from '../../../../../../platform/web/Balisage.ts';
import { badgeEtat } from '../../../../../../platform/web/components/badgeEtat.ts';
import { BarreSelection } from '../../../../../../platform/web/components/BarreSelection.tsx';
import { Bouton } from '../../../../../../platform/web/components/Bouton.tsx';
import { Formulaire } from '../../../../../../platform/web/components/Formulaire.tsx';
import { lien } from '../../../../../../platform/web/components/lien.ts';
import { Pagination } from '../../../../../../platform/web/components/Pagination.tsx';
import type { Colonne } from '../../../../../../platform/web/components/Colonne.ts';
import { Tableau } from '../../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../../platform/web/PageContext.ts';
import { boutonDeLigne } from './boutonDeLigne.ts';
import type { LigneDeListe, ListePresentee } from './presentListe.ts';
import { textesDe } from './textes/textesDe.ts';
import type { TextesDesListes } from './textes/fr.ts';

interface Props {
  readonly legende: string;
  readonly legendeVisible?: boolean | undefined;
  readonly liste: ListePresentee;
}

/** The columns of « Mémoires à traiter », sorts, acts on the ticked rows, neighbouring pages. */
export const ListeDeMemoires: FunctionComponent<Props> = ({ legende, legendeVisible, liste }) => {
  const textes = textesDe(usePage().langue);
  return (
    <>
      <Formulaire action="/memoires/selection" nom={legende}>
        <input type="hidden" name="retour" value={liste.retour} />
        <Tableau
          legende={legende}
          legendeVisible={legendeVisible}
          colonnes={colonnes(textes)}
          lignes={liste.lignes}
          cleDe={({ cle }) => cle}
          selection={{
            nom: 'choix',
            libelleDe: ({ numero }) => textes.leMemoire(numero),
          }}
          tri={liste.tri}
        />
        <BarreSelection>
          <Bouton variante="secondaire" name="action" value="abandonner">
            {textes.selection.abandonner}
          </Bouton>
          <Bouton variante="danger" name="action" value="supprimer">
            {textes.selection.supprimer}
          </Bouton>
          <Bouton
            variante="secondaire"
            name="action"
            value="telecharger"
            attributs={{ 'data-repetable': '' }}
          >
            {textes.selection.telecharger}
          </Bouton>
        </BarreSelection>
      </Formulaire>
      <Pagination {...liste.pagination} />
    </>
  );
};

const colonnes = ({
  colonnes: titres,
  ligne: textes,
  leMemoire,
}: TextesDesListes): readonly Colonne<LigneDeListe>[] => [
  {
    cle: 'prestataire',
    titre: titres.prestataire,
    rendu: ({ prestataire }) => prestataire,
  },
  {
    cle: 'depot',
    titre: titres.depot,
    triable: true,
    insecable: true,
    rendu: ({ depot }) => depot,
  },
  {
    cle: 'destinataire',
    titre: titres.destinataire,
    rendu: ({ destinataire }) => destinataire,
  },
  {
    cle: 'numero',
    titre: titres.numero,
    enTete: true,
    triable: true,
    insecable: true,
    rendu: ({ numero, href }) => balisage`<span class="cp-numero">${lien(href, numero)}</span>`,
  },
  {
    cle: 'courant',
    titre: titres.etat,
    insecable: true,
    rendu: ({ etat }) => badgeEtat(etat),
  },
  {
    cle: 'etat',
    titre: titres.dateEtat,
    triable: true,
    insecable: true,
    rendu: ({ dateEtat }) => dateEtat,
  },
  {
    cle: 'montant',
    titre: titres.montant,
    aligne: 'droite',
    triable: true,
    insecable: true,
    rendu: ({ montant }) => montant,
  },
  {
    cle: 'actions',
    titre: titres.actions,
    rendu: ({ action, corriger, numero }) =>
      balisage`<div class="cp-actions-ligne">${lien(action.href, action.libelle, leMemoire(numero))}${corriger === null ? RIEN : boutonDeLigne(corriger, textes.corriger, leMemoire(numero))}</div>`,
  },
];
