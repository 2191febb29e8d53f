import type { FunctionComponent } from 'preact';
import { Monnaie } from '../../../../../platform/web/components/Monnaie.tsx';
import type { Colonne } from '../../../../../platform/web/components/Colonne.ts';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import type { LignePresentee } from './presentContenu.ts';
import { textesDe } from './memoire/textes/textesDe.ts';

interface Props {
  readonly legende: string;
  /** The title of the first column; of services by default. */
  readonly objet?: string | undefined;
  readonly lignes: readonly LignePresentee[];
  readonly pied?: readonly { readonly libelle: string; readonly valeur: string }[] | undefined;
}

/** Lines as they are claimed and, once the court has decided, as they are retained. */
export const TableauDeLignes: FunctionComponent<Props> = ({ legende, objet, lignes, pied }) => {
  const { lignes: textes } = textesDe(usePage().langue);
  const decidees = lignes.some(({ retenu }) => retenu !== null);
  const chiffrees = lignes.some(({ quantite }) => quantite !== '');
  const nombre = (cle: 'quantite' | 'prix' | 'tva'): Colonne<LignePresentee> => ({
    cle,
    titre: textes[cle],
    aligne: 'droite',
    insecable: true,
    rendu: (ligne) => ligne[cle],
  });
  const colonnes: readonly Colonne<LignePresentee>[] = [
    {
      cle: 'libelle',
      titre: objet ?? textes.libelle,
      enTete: true,
      rendu: ({ libelle, article, motif }) => (
        <>
          {libelle}
          {article !== null && <span class="cp-tableau__secondaire">{article}</span>}
          {motif && (
            <span class="cp-tableau__secondaire">{textes.reduction(motif.libelle, motif.texte)}</span>
          )}
        </>
      ),
    },
    ...(chiffrees ? [nombre('quantite'), nombre('prix'), nombre('tva')] : []),
    {
      cle: 'demande',
      titre: decidees ? textes.demande : textes.montant,
      aligne: 'droite',
      insecable: true,
      rendu: ({ demande }) => demande,
    },
    ...(decidees
      ? [
          {
            cle: 'retenu',
            titre: textes.retenu,
            aligne: 'droite',
            insecable: true,
            rendu: ({ retenu, reduite }: LignePresentee) => <Monnaie montant={retenu ?? ''} fort={reduite} />,
          } as const,
        ]
      : []),
  ];
  return (
    <Tableau legende={legende} colonnes={colonnes} lignes={lignes} cleDe={({ cle }) => cle} pied={pied} />
  );
};
