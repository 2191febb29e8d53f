import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

interface Props {
  readonly reclamations: readonly {
    readonly id: number;
    readonly structure: string;
    readonly demandeur: string;
    readonly date: string;
  }[];
  readonly suite?: string | undefined;
}

export const ReclamationsPage: FunctionComponent<Props> = ({ reclamations, suite }) => {
  const textes = textesDuSupport(usePage().langue);
  return (
    <Layout
      titre={textes.aDecider}
      filAriane={[{ libelle: textes.titre, href: cheminsDuSupport.racine }, { libelle: textes.aDecider }]}
    >
      {reclamations.length === 0 ? (
        <EtatVide phrase={textes.rienADecider} />
      ) : (
        <Tableau
          legende={textes.aDecider}
          lignes={reclamations}
          cleDe={({ id }) => String(id)}
          colonnes={[
            {
              cle: 'structure',
              titre: textes.designation,
              enTete: true,
              rendu: ({ structure }) => structure,
            },
            { cle: 'demandeur', titre: textes.demandeur, rendu: ({ demandeur }) => demandeur },
            { cle: 'date', titre: textes.deposeeLe, rendu: ({ date }) => date },
            {
              cle: 'actions',
              titre: textes.decision,
              rendu: ({ id, structure }) => (
                <Lien href={cheminsDuSupport.reclamation(id)} complement={structure}>
                  {textes.examiner}
                </Lien>
              ),
            },
          ]}
        />
      )}
      {suite !== undefined && (
        <BoutonLien href={suite} variante="secondaire">
          {textes.suiteReclamations}
        </BoutonLien>
      )}
    </Layout>
  );
};
