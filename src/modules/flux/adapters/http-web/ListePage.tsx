import type { FunctionComponent } from 'preact';
import { badgeEtat } from '../../../../platform/web/components/badgeEtat.ts';
import { BoutonLien } from '../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../platform/web/components/Tableau.tsx';
import { cheminsDuFlux as chemins } from './cheminsDuFlux.ts';
import type { LigneDeFlux } from './presentListe.ts';
import { useTextes } from './useTextes.ts';

interface Props {
  readonly lignes: readonly LigneDeFlux[];
  readonly peutDeposer: boolean;
  /** Not the first page. */
  readonly plusLoin: boolean;
  readonly suite: number | null;
}

export const ListePage: FunctionComponent<Props> = ({ lignes, peutDeposer, plusLoin, suite }) => {
  const textes = useTextes();
  return (
    <Layout titre={textes.titre} chapeau={textes.chapeau} filAriane={[{ libelle: textes.titre }]}>
      {peutDeposer && (
        <p>
          <BoutonLien href={chemins.deposer}>{textes.liste.deposer}</BoutonLien>
        </p>
      )}
      {lignes.length === 0 ? <EtatVide phrase={textes.liste.vide} /> : <Lignes lignes={lignes} />}
      <p>
        {plusLoin && (
          <BoutonLien href={chemins.racine} variante="secondaire">
            {textes.liste.debut}
          </BoutonLien>
        )}{' '}
        {suite !== null && (
          <BoutonLien href={chemins.avant(suite)} variante="secondaire">
            {textes.liste.suite}
          </BoutonLien>
        )}
      </p>
    </Layout>
  );
};

const Lignes: FunctionComponent<Pick<Props, 'lignes'>> = ({ lignes }) => {
  const textes = useTextes();
  return (
    <Tableau
      legende={textes.liste.legende}
      lignes={lignes}
      cleDe={({ id }) => String(id)}
      colonnes={[
        {
          cle: 'numero',
          titre: textes.numero,
          enTete: true,
          rendu: ({ id, numero }) => <Lien href={chemins.flux(id)}>{numero}</Lien>,
        },
        { cle: 'fichier', titre: textes.fichier, rendu: ({ fichier }) => fichier },
        { cle: 'date', titre: textes.deposeLe, rendu: ({ deposeLe }) => deposeLe },
        { cle: 'etat', titre: textes.etat, rendu: ({ etat }) => badgeEtat(etat) },
        {
          cle: 'integrees',
          titre: textes.liste.integrees,
          aligne: 'droite',
          rendu: ({ integrees }) => integrees,
        },
        {
          cle: 'refusees',
          titre: textes.liste.refusees,
          aligne: 'droite',
          rendu: ({ refusees }) => refusees,
        },
      ]}
    />
  );
};
