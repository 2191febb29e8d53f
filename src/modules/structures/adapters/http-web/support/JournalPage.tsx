import type { FunctionComponent } from 'preact';
import { BoutonLien } from '../../../../../platform/web/components/BoutonLien.tsx';
import { EtatVide } from '../../../../../platform/web/components/EtatVide.tsx';
import { Layout } from '../../../../../platform/web/components/Layout.tsx';
import { Lien } from '../../../../../platform/web/components/Lien.tsx';
import { Tableau } from '../../../../../platform/web/components/Tableau.tsx';
import { usePage } from '../../../../../platform/web/PageContext.ts';
import { cheminsDuSupport } from './cheminsDuSupport.ts';
import type { LignePresentee } from './presentLigneDeJournal.ts';
import { textesDuSupport } from './textes/textesDuSupport.ts';

interface Props {
  readonly lignes: readonly LignePresentee[];
  readonly debut?: string | undefined;
  readonly suite?: string | undefined;
}

export const JournalPage: FunctionComponent<Props> = ({ lignes, debut, suite }) => {
  const textes = textesDuSupport(usePage().langue);
  return (
    <Layout
      titre={textes.journal}
      chapeau={textes.journalChapeau}
      filAriane={[{ libelle: textes.titre, href: cheminsDuSupport.racine }, { libelle: textes.journal }]}
    >
      {lignes.length === 0 ? (
        <EtatVide phrase={textes.journalVide} />
      ) : (
        <Tableau
          legende={textes.journal}
          lignes={lignes}
          cleDe={({ id }) => String(id)}
          colonnes={[
            { cle: 'date', titre: textes.date, enTete: true, rendu: ({ date }) => date },
            { cle: 'agent', titre: textes.agent, rendu: ({ agent }) => agent },
            { cle: 'acte', titre: textes.acte, rendu: ({ acte }) => acte },
            {
              cle: 'objet',
              titre: textes.objetVu,
              rendu: ({ objet, lien }) => (lien === null ? objet : <Lien href={lien}>{objet}</Lien>),
            },
          ]}
        />
      )}
      <p>
        {debut !== undefined && (
          <BoutonLien href={debut} variante="secondaire">
            {textes.debutDuJournal}
          </BoutonLien>
        )}{' '}
        {suite !== undefined && (
          <BoutonLien href={suite} variante="secondaire">
            {textes.suiteDuJournal}
          </BoutonLien>
        )}
      </p>
    </Layout>
  );
};
